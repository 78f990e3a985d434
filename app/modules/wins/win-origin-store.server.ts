/** Where a win came from: the office, and the asks of campaigns; with what may be chosen as such. */
import { isLanguage } from "#app/i18n/languages.ts";
import { isAskStatus, isWon, type AskStatus } from "#app/modules/campaigns/ask-status.ts";
import type { TargetName } from "#app/modules/campaigns/target.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { foldName } from "#app/shared/folded-name.ts";
import { isId, type Id } from "#app/shared/id.ts";

type Db = Reader | Transaction;

const OFFICE = { id: true, officeEn: true, officeEs: true, body: true } as const;
const MOST_OFFICES = 500;

/** Offices to choose from, in the order of their English names. */
export function listOffices(db: Db): Promise<TargetName[]> {
  return db.target.findMany({
    select: OFFICE,
    orderBy: [{ officeEn: "asc" }, { id: "asc" }],
    take: MOST_OFFICES,
  });
}

export async function findOffice(db: Db, id: unknown): Promise<TargetName | null> {
  return isId(id) ? db.target.findUnique({ where: { id }, select: OFFICE }) : null;
}

const ASK = {
  ...{ id: true, titleEn: true, titleEs: true, sourceLanguage: true, targetId: true, status: true },
  campaign: { select: { id: true, titleEn: true, titleEs: true, publishedAt: true } },
} as const;

export type OriginAsk = {
  id: Id;
  titleEn: string;
  titleEs: string;
  sourceLanguage: "en" | "es";
  /** The office that it was put to. */
  targetId: Id;
  status: AskStatus;
  campaign: OriginCampaign;
};

export type OriginCampaign = {
  id: Id;
  titleEn: string;
  titleEs: string;
  /** Null of a draft, which visitors cannot follow a win back to. */
  publishedAt: Date | null;
};

function toAsk(row: Prisma.AskGetPayload<{ select: typeof ASK }>): OriginAsk {
  const { status, sourceLanguage } = row;
  assert(isAskStatus(status), `ask ${row.id} has a status that the portal knows`);
  return { ...row, status, sourceLanguage: isLanguage(sourceLanguage) ? sourceLanguage : "en" };
}

/** The asks that a win came of, in the order of their campaigns. */
export async function listAsksOfWin(db: Db, winId: Id): Promise<OriginAsk[]> {
  const rows = await db.winAsk.findMany({
    where: { winId },
    include: { ask: { select: ASK } },
    orderBy: [{ ask: { askedOn: "asc" } }, { askId: "asc" }],
  });
  return rows.map(({ ask }) => toAsk(ask));
}

/** Those of which nobody has noted that anything was won. */
export function stillAsking(asks: readonly OriginAsk[]): OriginAsk[] {
  return asks.filter(({ status }) => !isWon(status));
}

/** Those of the asks' campaigns that only staff can read, each once. */
export function draftsAmong(asks: readonly OriginAsk[]): OriginCampaign[] {
  const campaigns = new Map(asks.map(({ campaign }) => [campaign.id, campaign]));
  return [...campaigns.values()].filter(({ publishedAt }) => publishedAt === null);
}

/** The wins that came of a campaign's asks, by ask, the oldest first. */
export async function listWinsOfCampaign(db: Db, campaignId: Id) {
  const rows = await db.winAsk.findMany({
    where: { ask: { campaignId } },
    select: { askId: true, win: { select: { id: true, titleEn: true, titleEs: true } } },
    orderBy: [{ win: { wonOn: "asc" } }, { winId: "asc" }],
  });
  return rows.map(({ askId, win }) => ({ askId, ...win }));
}

export type AskWin = Awaited<ReturnType<typeof listWinsOfCampaign>>[number];

const MOST_ASKS = 100;

/** The newest asks that are none of this win's yet; `words` are part of the campaign's. */
export async function listOtherAsks(db: Db, winId: Id, words: string): Promise<OriginAsk[]> {
  const folded = foldName(words);
  const rows = await db.ask.findMany({
    where: {
      wins: { none: { winId } },
      ...(folded !== "" && { campaign: { folded: { contains: folded } } }),
    },
    select: ASK,
    orderBy: [{ askedOn: "desc" }, { id: "desc" }],
    take: MOST_ASKS,
  });
  return rows.map(toAsk);
}

export async function findAsk(db: Db, id: unknown): Promise<OriginAsk | null> {
  const row = isId(id) ? await db.ask.findUnique({ where: { id }, select: ASK }) : null;
  return row === null ? null : toAsk(row);
}

/** False where the win came of that ask already. */
export async function createWinAsk(tx: Transaction, winId: Id, askId: Id): Promise<boolean> {
  const known = await tx.winAsk.findUnique({ where: { winId_askId: { winId, askId } } });
  if (known !== null) return false;
  await tx.winAsk.create({ data: { winId, askId } });
  return true;
}

/** False where the win does not come of that ask. */
export async function deleteWinAsk(tx: Transaction, winId: Id, askId: Id): Promise<boolean> {
  const { count } = await tx.winAsk.deleteMany({ where: { winId, askId } });
  return count === 1;
}

/** Who leads the campaigns that a win came of. */
export async function listLeadsOfWin(db: Db, winId: Id): Promise<Id[]> {
  const rows = await db.winAsk.findMany({
    where: { winId, ask: { campaign: { leadId: { not: null } } } },
    select: { ask: { select: { campaign: { select: { leadId: true } } } } },
  });
  const leads = rows.flatMap(({ ask }) => ask.campaign.leadId ?? []);
  return [...new Set(leads)];
}
