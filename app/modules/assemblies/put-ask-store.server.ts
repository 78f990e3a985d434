/** Campaigns of an action, the asks that are put at it, and the answers given, in the database. */
import { isLanguage } from "#app/i18n/languages.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { ANSWERS, type AnswerState, type Given } from "./answer.ts";

type Db = Reader | Transaction;

export type ActionCampaign = { id: Id; titleEn: string; titleEs: string; invented: boolean };

const CAMPAIGN = { id: true, titleEn: true, titleEs: true, invented: true } as const;

export async function listActionCampaigns(db: Db, actionId: Id): Promise<ActionCampaign[]> {
  const rows = await db.actionCampaign.findMany({
    where: { actionId },
    orderBy: { campaignId: "asc" },
    select: { campaign: { select: CAMPAIGN } },
  });
  return rows.map(({ campaign }) => campaign);
}

/** Campaigns that an action may belong to: those that go on, the newest first, and its own. */
export function listChoosableCampaigns(db: Db, actionId: Id): Promise<ActionCampaign[]> {
  return db.campaign.findMany({
    where: { OR: [{ endedOn: null }, { actions: { some: { actionId } } }] },
    orderBy: [{ startedOn: "desc" }, { id: "desc" }],
    take: 100,
    select: CAMPAIGN,
  });
}

export async function saveActionCampaigns(
  tx: Transaction,
  actionId: Id,
  campaignIds: readonly Id[],
): Promise<void> {
  await tx.actionCampaign.deleteMany({ where: { actionId } });
  await tx.actionCampaign.createMany({
    data: campaignIds.map((campaignId) => ({ actionId, campaignId })),
  });
}

/** An ask as a page shows it: what is asked, of which office, in which campaign. */
export type ShownAsk = {
  askId: Id;
  campaignId: Id;
  titleEn: string;
  titleEs: string;
  officeEn: string;
  officeEs: string;
  body: string;
  askedOn: CalendarDate;
};

const SHOWN = {
  ...{ id: true, campaignId: true, titleEn: true, titleEs: true, askedOn: true },
  target: { select: { officeEn: true, officeEs: true, body: true } },
} as const;

type AskRow = Prisma.AskGetPayload<{ select: typeof SHOWN }>;

function toShown({ id, target, askedOn, ...ask }: AskRow): ShownAsk {
  return { askId: id, ...ask, ...target, askedOn: calendarDate(askedOn) };
}

/** The asks of the action's campaigns that may be put: all but those that were dropped before. */
export async function listOpenAsks(db: Db, actionId: Id): Promise<ShownAsk[]> {
  const rows = await db.ask.findMany({
    where: {
      campaign: { actions: { some: { actionId } } },
      OR: [{ status: { not: "dropped" } }, { actions: { some: { actionId } } }],
    },
    orderBy: [{ campaignId: "asc" }, { position: "asc" }],
    select: SHOWN,
  });
  return rows.map(toShown);
}

export type PutAsk = ShownAsk & {
  /** The id of the ask as it was put here. */
  id: Id;
  state: AnswerState;
  answeredAt: Date | null;
  /** How many times an answer was noted. */
  noted: number;
};

const PUT = { ask: { select: SHOWN }, _count: { select: { noted: true } } } as const;

function toPut(row: Prisma.ActionAskGetPayload<{ include: typeof PUT }>): PutAsk {
  const { id, ask, answeredAt, version, _count } = row;
  return {
    ...toShown(ask),
    id,
    answeredAt,
    noted: _count.noted,
    state: { version, ...given(row) },
  };
}

type Row = { answer: string | null; words: string; wordsIn: string; saidBy: string };

function given({ answer, words, wordsIn, saidBy }: Row): Given {
  const known = answer === null ? null : ANSWERS.find((one) => one === answer);
  assert(known !== undefined, "an answer is one that the portal knows");
  assert(isLanguage(wordsIn), "words are in a language that the portal knows");
  return { answer: known, words, wordsIn, saidBy };
}

/** In the order in which they are put. */
export async function listPutAsks(db: Db, actionId: Id): Promise<PutAsk[]> {
  const rows = await db.actionAsk.findMany({
    where: { actionId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: PUT,
  });
  return rows.map(toPut);
}

/** The list as it now is; asks that stay keep their row and its answer. */
export async function savePutAsks(
  tx: Transaction,
  actionId: Id,
  { before, askIds }: { before: readonly PutAsk[]; askIds: readonly Id[] },
): Promise<void> {
  const gone = before.filter(({ askId }) => !askIds.includes(askId)).map(({ id }) => id);
  if (gone.length > 0) await tx.actionAsk.deleteMany({ where: { id: { in: gone } } });
  for (const [index, askId] of askIds.entries()) {
    const position = index + 1;
    const there = before.find((one) => one.askId === askId);
    if (there === undefined) {
      await tx.actionAsk.create({ data: { id: newId(), actionId, askId, position } });
    } else {
      await tx.actionAsk.update({ where: { id: there.id }, data: { position } });
    }
  }
}

export type AnswerNote = Given & { id: Id; actionAskId: Id; token: string; byId: Id; at: Date };

/** Every answer as it was noted at an action, the newest first. */
export async function listNotes(db: Db, actionId: Id): Promise<AnswerNote[]> {
  const rows = await db.answerNote.findMany({
    where: { actionAsk: { actionId } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => {
    const { id, actionAskId, token, byId, at } = row;
    return { id, actionAskId, token, byId, at, ...given(row) };
  });
}

/** Adds a note of an answer, and nothing where that very note is there. */
export async function createNote(
  tx: Transaction,
  { actor, now }: SignedInContext,
  {
    actionAskId,
    token,
    given: { answer, ...words },
  }: {
    actionAskId: Id;
    token: string;
    given: Given;
  },
): Promise<void> {
  if (answer === null || (await tx.answerNote.count({ where: { token } })) > 0) return;
  await tx.answerNote.create({
    data: { id: newId(), actionAskId, token, answer, ...words, byId: actor.personId, at: now },
  });
}

/** What counts as the answer from now on. */
export async function saveAnswer(
  tx: Transaction,
  { now }: SignedInContext,
  { id, given: answer }: { id: Id; given: Given },
): Promise<void> {
  await tx.actionAsk.update({
    where: { id },
    data: { ...answer, answeredAt: now, version: { increment: 1 } },
  });
}
