/**
 * Holds one invented assembly by the portal's own verbs: three member institutions with their dues,
 * turnout pledged and counted at the door, and answers to the asks that the invented campaigns
 * of that day have. One of two promises is written down as a pledge; the other one waits.
 */
import { UNANSWERED, type Given } from "#app/modules/assemblies/answer.ts";
import { planAction, publishAction } from "#app/modules/assemblies/change-action.server.ts";
import { addInstitution } from "#app/modules/assemblies/change-institution.server.ts";
import type { InstitutionFacts } from "#app/modules/assemblies/institution.ts";
import { keepAction } from "#app/modules/assemblies/keep-action.server.ts";
import { pledgeTurnout } from "#app/modules/assemblies/pledge-turnout.server.ts";
import {
  chooseCampaigns,
  putAsks,
  writeActionAgenda,
} from "#app/modules/assemblies/prepare-action.server.ts";
import {
  listChoosableCampaigns,
  listOpenAsks,
  listPutAsks,
} from "#app/modules/assemblies/put-ask-store.server.ts";
import { recordDues } from "#app/modules/assemblies/record-dues.server.ts";
import { STEPS, type Press } from "#app/modules/assemblies/turnout.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { pence } from "#app/shared/money.ts";
import { performAnswerPledge } from "./perform-answer-pledge.server.ts";
import { accepted, contextAt, type Performance } from "./performance.server.ts";

/** Pledged, and counted at the door: 73 came where 60 were expected. */
const MEMBERS = [
  { name: "Demo St Wilfrid’s Church", kind: "faith", borough: "southwark", pledged: 25, came: 31 },
  { name: "Demo Brixton Primary", kind: "school", borough: "lambeth", pledged: 20, came: 18 },
  { name: "Demo Latin House", kind: "charity", borough: "southwark", pledged: 15, came: 20 },
] as const;
const OTHERS_CAME = 4;

const AGENDA = [
  { minutes: 10, titleEn: "Welcome and round", titleEs: "Bienvenida y ronda" },
  { minutes: 30, titleEn: "What parents told us", titleEs: "Lo que contaron madres y padres" },
  { minutes: 40, titleEn: "Our asks, and the answers", titleEs: "Las peticiones y las respuestas" },
  { minutes: 10, titleEn: "Evaluation", titleEs: "Evaluación" },
];

/** To the first three asks, in their order. */
const ANSWERS: readonly Given[] = [
  { answer: "yes", words: "Yes, by the summer.", wordsIn: "en", saidBy: "Demo Office-holder A" },
  {
    ...{ answer: "yes-with-conditions", words: "Sí, si otros municipios también lo hacen." },
    ...{ wordsIn: "es", saidBy: "Demo Office-holder B" },
  },
  { answer: "did-not-attend", words: "", wordsIn: "en", saidBy: "" },
];

const DAYS_AGO = 112;

/**
 * It is planned and prepared four weeks before its evening; its asks and answers are written down
 * after the campaigns are, whose organiser tells all of it two days ago.
 */
export function assemblyActs(performance: Performance, today: CalendarDate) {
  const on = addDays(today, -DAYS_AGO);
  const planned = instantInLondon(addDays(on, -28), { hour: 11, minute: 0 });
  const evening = instantInLondon(on, { hour: 19, minute: 30 });
  const told = instantInLondon(addDays(today, -1), { hour: 15, minute: 0 });
  const made: { actionId: Id; members: Id[] } = { actionId: "", members: [] };
  return [
    {
      at: planned,
      perform: async () => {
        const organiser = contextAt(performance, "organiser", planned);
        for (const member of MEMBERS) made.members.push(await performMember(organiser, member));
        made.actionId = await performPlan(organiser, on);
        await performPledges(organiser, made);
      },
    },
    {
      at: evening,
      perform: async () => {
        await performCounting(contextAt(performance, "organiser", evening), made);
      },
    },
    {
      at: told,
      perform: async () => {
        const organiser = contextAt(performance, "organiser", told);
        await performAsks(organiser, made.actionId);
        await performAnswers(organiser, made.actionId);
        await performAnswerPledge(organiser, { actionId: made.actionId, on });
      },
    },
  ];
}

async function performMember(
  organiser: SignedInContext,
  { name, kind, borough }: (typeof MEMBERS)[number],
): Promise<Id> {
  const { today } = organiser;
  const joinedOn = addDays(today, -300);
  const facts: InstitutionFacts = { name, kind, borough, joinedOn, leftOn: null };
  const added = addInstitution(organiser, { token: newId(), facts, invented: true });
  const institutionId = accepted(await added);
  const dues = { institutionId, on: today, amount: pence(5000), note: "" };
  accepted(await recordDues(organiser, { ...dues, token: newId(), kind: "charge" }));
  const part = kind === "school" ? pence(2500) : dues.amount;
  const paying = { ...dues, amount: part, token: newId(), kind: "payment" } as const;
  if (kind !== "charity") accepted(await recordDues(organiser, paying));
  return institutionId;
}

async function performPlan(organiser: SignedInContext, on: CalendarDate): Promise<Id> {
  const facts = {
    ...{ kind: "assembly" as const, titleEn: "Demo assembly of parents", on },
    ...{ titleEs: "Asamblea de familias (demostración)", place: "Demo Town Hall" },
    ...{ startTime: "18:00", endTime: "19:30", expected: null, came: null },
  };
  const planning = planAction(organiser, { token: newId(), facts, invented: true });
  const actionId = accepted(await planning);
  const writing = { token: newId(), actionId, version: "none", points: AGENDA };
  accepted(await writeActionAgenda(organiser, writing));
  const publishing = { token: newId(), actionId, version: 1, act: "publish" } as const;
  accepted(await publishAction(organiser, publishing));
  return actionId;
}

async function performPledges(
  organiser: SignedInContext,
  { actionId, members }: { actionId: Id; members: readonly Id[] },
): Promise<void> {
  const lines = members.map((institutionId, index) => ({
    ...{ institutionId, pledged: MEMBERS[index]?.pledged ?? null, was: null },
  }));
  accepted(await pledgeTurnout(organiser, { token: newId(), actionId, lines }));
}

/** Those of the first invented campaign that has any; a portal without campaigns has none. */
async function performAsks(organiser: SignedInContext, actionId: Id): Promise<void> {
  const { reader } = organiser.db;
  const campaigns = await listChoosableCampaigns(reader, actionId);
  for (const { id } of campaigns.filter(({ invented }) => invented)) {
    const choosing = { token: newId(), actionId, campaignIds: [id] };
    accepted(await chooseCampaigns(organiser, choosing));
    const asks = (await listOpenAsks(reader, actionId)).slice(0, ANSWERS.length);
    if (asks.length === 0) continue;
    const askIds = asks.map(({ askId }) => askId);
    accepted(await putAsks(organiser, { token: newId(), actionId, askIds }));
    return;
  }
}

async function performAnswers(organiser: SignedInContext, actionId: Id): Promise<void> {
  const put = await listPutAsks(organiser.db.reader, actionId);
  const answers = put.flatMap(({ id }, index) => {
    const given = ANSWERS[index];
    return given === undefined ? [] : { id, given, seen: UNANSWERED };
  });
  accepted(await keepAction(organiser, { token: newId(), actionId, answers, presses: [] }));
}

async function performCounting(
  organiser: SignedInContext,
  { actionId, members }: { actionId: Id; members: readonly Id[] },
): Promise<void> {
  const presses = [
    ...members.flatMap((id, index) => pressesOf(id, MEMBERS[index]?.came ?? 0)),
    ...pressesOf(null, OTHERS_CAME),
  ];
  accepted(await keepAction(organiser, { token: newId(), actionId, answers: [], presses }));
}

/** As few presses as count so many people. */
function pressesOf(institutionId: Id | null, people: number): Press[] {
  const presses: Press[] = [];
  let left = people;
  for (const step of STEPS.toSorted((one, other) => other - one)) {
    for (; step > 0 && left >= step; left -= step) {
      presses.push({ key: newId(), institutionId, people: step });
    }
  }
  return presses;
}
