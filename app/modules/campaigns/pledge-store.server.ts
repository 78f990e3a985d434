/** Pledges and their changes in the database. They change only under the lock of their campaign. */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { listEvidence, listEvidenceOf } from "./evidence-store.server.ts";
import type { CorrectedFacts } from "./pledge-correction.ts";
import { isPledgeState } from "./pledge-state.ts";
import type { Pledge, PledgeChangeFacts, PledgeFacts, ToldPledge } from "./pledge.ts";
import { toTarget, WITH_HOLDERS } from "./target-store.server.ts";

type Db = Reader | Transaction;

function languageOf(text: string): Language {
  return isLanguage(text) ? text : "en";
}

export function toPledge(row: Prisma.PledgeGetPayload<object>): Pledge {
  const { state, nextCheckOn } = row;
  assert(isPledgeState(state), `pledge ${row.id} has a state that the portal knows`);
  return {
    ...row,
    state,
    pledgedOn: calendarDate(row.pledgedOn),
    nextCheckOn: nextCheckOn === null ? null : calendarDate(nextCheckOn),
    wordsIn: languageOf(row.wordsIn),
    keptWhenIn: languageOf(row.keptWhenIn),
  };
}

/** The pledge with its campaign's id, or null; a text that is no id finds nothing. */
export async function findPledge(
  db: Db,
  id: unknown,
): Promise<(Pledge & { campaignId: Id }) | null> {
  if (!isId(id)) return null;
  const found = await db.pledge.findUnique({
    where: { id },
    include: { ask: { select: { campaignId: true } } },
  });
  if (found === null) return null;
  const { ask, ...row } = found;
  return { ...toPledge(row), campaignId: ask.campaignId };
}

const CAMPAIGN = { id: true, titleEn: true, titleEs: true, publishedAt: true } as const;

const TOLD = {
  ask: { include: { campaign: { select: CAMPAIGN } } },
  target: { include: WITH_HOLDERS },
  action: { select: { id: true, titleEn: true, titleEs: true, on: true } },
  changes: { orderBy: [{ on: "desc" }, { at: "desc" }, { id: "desc" }] },
} satisfies Prisma.PledgeInclude;

/** All that the page of a pledge tells, or null. */
export async function findToldPledge(db: Db, id: unknown): Promise<ToldPledge | null> {
  if (!isId(id)) return null;
  const found = await db.pledge.findUnique({ where: { id }, include: TOLD });
  if (found === null) return null;
  const { ask, target, action, changes, ...row } = found;
  const proofs = await listEvidenceOf(
    db,
    "pledge-change",
    changes.map((change) => change.id),
  );
  return {
    ...toPledge(row),
    ask: { ...ask, askedOn: calendarDate(ask.askedOn) },
    campaign: ask.campaign,
    target: toTarget(target),
    action: action === null ? null : { ...action, on: calendarDate(action.on) },
    evidence: await listEvidence(db, "pledge", id),
    changes: changes.map(({ id: changeId, state, on, note, noteIn }) => {
      assert(isPledgeState(state), `change ${changeId} has a state that the portal knows`);
      const evidence = proofs.filter(({ subjectId }) => subjectId === changeId);
      const told = { id: changeId, state, on: calendarDate(on), note };
      return { ...told, noteIn: languageOf(noteIn), evidence };
    }),
  };
}

export async function findLastPledgeChange(db: Db, pledgeId: Id): Promise<CalendarDate | null> {
  const change = await db.pledgeChange.findFirst({ where: { pledgeId }, orderBy: { on: "desc" } });
  return change === null ? null : calendarDate(change.on);
}

export async function createPledge(
  tx: Transaction,
  context: SignedInContext,
  { askId, facts, invented }: { askId: Id; facts: PledgeFacts; invented: boolean },
): Promise<Id> {
  const id = newId();
  const { words, wordsIn, isQuote, speaker, pledgedOn, witnesses, keptWhen, keptWhenIn } = facts;
  const { targetId, actionId, nextCheckOn } = facts;
  await tx.pledge.create({
    data: {
      ...{ id, askId, targetId, actionId, nextCheckOn, invented },
      ...{ words, wordsIn, isQuote, speaker, pledgedOn, witnesses, keptWhen, keptWhenIn },
      ...{ createdById: context.actor.personId, createdAt: context.now },
    },
  });
  return id;
}

/** Appends what became of a pledge; answers the change's id. */
export async function createPledgeChange(
  tx: Transaction,
  context: SignedInContext,
  pledgeId: Id,
  { state, on, note, noteIn, nextCheckOn, supersededBy }: PledgeChangeFacts,
): Promise<Id> {
  const id = newId();
  await tx.pledgeChange.create({
    data: {
      ...{ id, pledgeId, state, on, note, noteIn },
      ...{ byId: context.actor.personId, at: context.now },
    },
  });
  await tx.pledge.update({
    where: { id: pledgeId },
    data: { state, nextCheckOn, supersededBy, version: { increment: 1 } },
  });
  return id;
}

export async function saveCorrectedPledge(
  tx: Transaction,
  id: Id,
  facts: CorrectedFacts,
): Promise<void> {
  const { words, wordsIn, isQuote, speaker, witnesses, keptWhen, keptWhenIn, nextCheckOn } = facts;
  const said = { words, wordsIn, isQuote, speaker };
  const data = { ...said, witnesses, keptWhen, keptWhenIn, nextCheckOn };
  await tx.pledge.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}

export async function saveNextCheck(
  tx: Transaction,
  id: Id,
  nextCheckOn: CalendarDate | null,
): Promise<void> {
  await tx.pledge.update({ where: { id }, data: { nextCheckOn, version: { increment: 1 } } });
}
