/** Records that evidence belongs to, read and locked as their own modules lock them. */
import { findAction, lockAction } from "#app/modules/assemblies/action-store.server.ts";
import { findCampaign, lockCampaign } from "#app/modules/campaigns/campaign-store.server.ts";
import type { EvidenceKind } from "#app/modules/campaigns/evidence.ts";
import { findPledge } from "#app/modules/campaigns/pledge-store.server.ts";
import { findWin, lockWin } from "#app/modules/wins/win-store.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { readKind, type Home, type Subject, type SubjectRef } from "./subject.ts";

type Db = Reader | Transaction;
type Known = Omit<Subject, "kind" | "id">;
type Published = { publishedAt: Date | null };

/** Null for a kind or an id that nothing has. */
export async function findSubject(db: Db, kind: unknown, id: unknown): Promise<Subject | null> {
  const known = readKind(kind);
  if (known === null || !isId(id)) return null;
  const found = await FINDERS[known](db, id);
  return found === null ? null : { kind: known, id, ...found };
}

/** The record as it is, under the lock of what decides about it. */
export async function lockSubject(tx: Transaction, { kind, id }: SubjectRef): Promise<Subject> {
  const before = await findSubject(tx, kind, id);
  assert(before !== null, "records with evidence are never deleted");
  await lockHome(tx, before.home);
  const now = await findSubject(tx, kind, id);
  assert(now !== null, "records with evidence are never deleted");
  return now;
}

async function lockHome(tx: Transaction, { kind, id }: Home): Promise<void> {
  if (kind === "action") return lockAction(tx, id);
  if (kind === "win") return lockWin(tx, id);
  const campaignId = kind === "campaign" ? id : (await findPledge(tx, id))?.campaignId;
  assert(campaignId !== undefined, "pledges are never deleted");
  return lockCampaign(tx, campaignId);
}

const FINDERS: Record<EvidenceKind, (db: Db, id: Id) => Promise<Known | null>> = {
  campaign: async (db, id) => known("campaign", id, await findCampaign(db, id)),
  action: async (db, id) => known("action", id, await findAction(db, id)),
  win: async (db, id) => {
    const win = await findWin(db, id);
    const found = known("win", id, win);
    return found && { ...found, keepsLast: found.isPublished };
  },
  pledge: findPledgeSubject,
  "ask-change": findAskChange,
  "pledge-change": findPledgeChange,
};

type Titled = Published & { titleEn: string; titleEs: string };

function known(kind: "campaign" | "action" | "win", id: Id, row: Titled | null): Known | null {
  if (row === null) return null;
  const { titleEn, titleEs, publishedAt } = row;
  return {
    ...{ home: { kind, id }, audited: { subjectKind: kind, subjectId: id } },
    ...{ titles: { titleEn, titleEs }, isPublished: publishedAt !== null, keepsLast: false },
  };
}

async function findAskChange(db: Db, id: Id): Promise<Known | null> {
  const change = await db.askChange.findUnique({
    where: { id },
    include: { ask: { include: { campaign: { select: { publishedAt: true } } } } },
  });
  if (change === null) return null;
  const { ask, noteEn, noteEs } = change;
  return {
    home: { kind: "campaign", id: ask.campaignId },
    audited: { subjectKind: "ask", subjectId: ask.id },
    titles: { titleEn: ask.titleEn, titleEs: ask.titleEs },
    isPublished: ask.campaign.publishedAt !== null,
    keepsLast: noteEn + noteEs === "",
  };
}

const OF_CAMPAIGN = { ask: { select: { campaign: { select: { publishedAt: true } } } } } as const;

type PledgeRow = { id: Id; words: string; wordsIn: string; ask: { campaign: Published } };

function pledgeKnown({ id, words, wordsIn, ask }: PledgeRow, keepsLast: boolean): Known {
  return {
    ...{ home: { kind: "pledge", id }, audited: { subjectKind: "pledge", subjectId: id } },
    titles: { titleEn: wordsIn === "es" ? "" : words, titleEs: wordsIn === "es" ? words : "" },
    ...{ isPublished: ask.campaign.publishedAt !== null, keepsLast },
  };
}

async function findPledgeSubject(db: Db, id: Id): Promise<Known | null> {
  const pledge = await db.pledge.findUnique({ where: { id }, include: OF_CAMPAIGN });
  return pledge && pledgeKnown(pledge, false);
}

async function findPledgeChange(db: Db, id: Id): Promise<Known | null> {
  const change = await db.pledgeChange.findUnique({
    where: { id },
    include: { pledge: { include: OF_CAMPAIGN } },
  });
  return change && pledgeKnown(change.pledge, change.note === "");
}
