/**
 * Two passes over who is to be told of meetings, on the database that `DATABASE_URL` names, in a
 * process of their own: prints what each took as a line of JSON. The first argument is the moment.
 */
import { contextFor } from "#app/platform/context.server.ts";
import { tellMeetings } from "#app/modules/replies/tell-meetings.server.ts";

export type Pass = { told: number; took: number; longest: number; long: number };

/** Above this a wait is counted as a long one. */
const LONG_MILLISECONDS = 100;

/** From one meeting of a cohort to the next. */
const SIX_WEEKS = 42 * 86_400_000;

const moment = Date.parse(process.argv[2] ?? "");
// The first pass reads the code and the texts, as a portal has done long before.
await tellMeetings(await contextFor(null, new Date(moment), "en"));
const context = await contextFor(null, new Date(moment + SIX_WEEKS), "en");
const passes = [await measured(() => tellMeetings(context))];
passes.push(await measured(() => tellMeetings(context)));
process.stdout.write(JSON.stringify(passes));
process.exit(0);

/** Processor time of this process, in milliseconds. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** How long a pass took, and the longest between two turns of a timer, in processor milliseconds. */
async function measured(pass: () => Promise<number>): Promise<Pass> {
  const began = worked();
  let [longest, long, last] = [0, 0, began];
  const turn = () => {
    const waited = worked() - last;
    longest = Math.max(longest, waited);
    if (waited > LONG_MILLISECONDS) long += 1;
    last = worked();
  };
  const timer = setInterval(turn, 1);
  const told = await pass();
  clearInterval(timer);
  turn();
  return { told, took: worked() - began, longest, long };
}
