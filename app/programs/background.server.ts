/**
 * Work that no request waits for: sending mail, reminding families, forgetting old codes.
 *
 * One round at a time; a round that fails is logged and the next one comes. It keeps no process
 * alive, and stopping waits for the round that is under way.
 */
import { remindChecks } from "#app/modules/campaigns/remind-checks.server.ts";
import { forgetCare } from "#app/modules/care/forget-care.server.ts";
import { removeOldJoinRequests } from "#app/modules/cohorts/join-request-store.server.ts";
import { removeOldCodes } from "#app/modules/identity/sign-in-code-store.server.ts";
import { forgetSpeakers } from "#app/modules/listening/forget-speakers.server.ts";
import { followAllMisses } from "#app/modules/meetings/follow-misses.server.ts";
import { forgetNeeds } from "#app/modules/meetings/forget-needs.server.ts";
import { forgetWalkIns } from "#app/modules/meetings/forget-walk-ins.server.ts";
import { sendMessages } from "#app/modules/notifications/send-messages.server.ts";
import { remindDueInstalments } from "#app/modules/payments/remind-due-instalments.server.ts";
import { tellMeetings } from "#app/modules/replies/tell-meetings.server.ts";
import { eraseFiles } from "#app/modules/evidence/erase-files.server.ts";
import { writePlaceNews } from "#app/modules/wins/tell-parents.server.ts";
import { tellUnusedPlaces } from "#app/modules/wins/tell-unused-places.server.ts";
import { clockOffset, now } from "#app/platform/clock.server.ts";
import { contextFor, type Context } from "#app/platform/context.server.ts";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { openMailer, type Mailer } from "#app/platform/mailer.server.ts";

type Job = {
  name: string;
  /** How long to wait from one turn to the next. */
  everySeconds: number;
  run: (context: Context, mailer: Mailer | null) => Promise<unknown>;
};

/** Each job may run at any time and any number of times: it finds by itself what is to do. */
const JOBS: readonly Job[] = [
  {
    name: "send messages",
    everySeconds: 5,
    run: async ({ db }, mailer) => (mailer === null ? 0 : sendMessages({ db, mailer, now })),
  },
  {
    name: "remind families",
    everySeconds: 5 * 60,
    run: remindDueInstalments,
  },
  {
    name: "remind of pledges to check",
    everySeconds: 5 * 60,
    run: remindChecks,
  },
  {
    name: "tell of meetings",
    everySeconds: 5 * 60,
    run: tellMeetings,
  },
  {
    name: "follow who went quiet",
    everySeconds: 60 * 60,
    run: followAllMisses,
  },
  {
    name: "forget what was noted about members",
    everySeconds: 60 * 60,
    run: forgetCare,
  },
  {
    name: "forget old wishes to join",
    everySeconds: 60 * 60,
    run: (context) => context.db.inTransaction((tx) => removeOldJoinRequests(tx, context.now)),
  },
  {
    name: "forget old codes",
    everySeconds: 60 * 60,
    run: (context) => context.db.inTransaction((tx) => removeOldCodes(tx, context.now)),
  },
  {
    name: "forget needs",
    everySeconds: 60 * 60,
    run: forgetNeeds,
  },
  {
    name: "forget names of walk-ins",
    everySeconds: 60 * 60,
    run: forgetWalkIns,
  },
  {
    name: "forget who said what",
    everySeconds: 60 * 60,
    run: forgetSpeakers,
  },
  {
    name: "tell of places that can be saved",
    everySeconds: 60 * 60,
    run: tellUnusedPlaces,
  },
  {
    name: "tell parents of free places",
    everySeconds: 60,
    run: writePlaceNews,
  },
  {
    name: "erase files that nobody uses",
    everySeconds: 60 * 60,
    run: eraseFiles,
  },
];

const ROUND_MILLISECONDS = 1_000;

export type Background = { stop(): Promise<void> };

export function startBackground(): Background {
  const { smtpUrl } = env();
  const mailer = smtpUrl === null ? null : openMailer(smtpUrl);
  const dueAt = new Map<string, number>();
  let offset = clockOffset();
  let underWay: Promise<void> = Promise.resolve();
  let isBusy = false;

  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    // Whoever sets a demonstration's clock wants to see what that day brings.
    if (clockOffset() !== offset) dueAt.clear();
    offset = clockOffset();
    underWay = runDue(dueAt, mailer).finally(() => {
      isBusy = false;
    });
  }, ROUND_MILLISECONDS);
  timer.unref();

  return {
    stop: async () => {
      clearInterval(timer);
      await underWay;
      mailer?.close();
    },
  };
}

/** Runs the jobs whose turn has come, on real time: a demonstration's clock may jump. */
async function runDue(dueAt: Map<string, number>, mailer: Mailer | null): Promise<void> {
  for (const { name, everySeconds, run } of JOBS) {
    if (performance.now() < (dueAt.get(name) ?? 0)) continue;
    dueAt.set(name, performance.now() + everySeconds * 1000);
    const context = await contextFor(null, now(), "en");
    await run(context, mailer).catch((error: unknown) => {
      log().error({ job: name, err: error }, "background work failed");
    });
  }
}
