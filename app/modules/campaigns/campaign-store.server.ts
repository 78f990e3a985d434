/** Campaigns in the database. They change only under their lock; addresses are given one by one. */
import { isLanguage } from "#app/i18n/languages.ts";
import type { Revisions } from "#app/i18n/two-texts.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { assert } from "#app/shared/assert.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { foldName } from "#app/shared/folded-name.ts";
import { isId, newId, type Id } from "#app/shared/id.ts";
import { foldCampaign, STEPS, type Campaign, type CampaignFacts, type Step } from "./campaign.ts";
import type { CampaignFilter } from "./list-filter.ts";

type Db = Reader | Transaction;

function toCampaign(row: Prisma.CampaignGetPayload<object>): Campaign {
  const step = STEPS.find((known) => known === row.step);
  assert(step !== undefined, `campaign ${row.id} is at a step that the portal knows`);
  return {
    ...row,
    step,
    startedOn: calendarDate(row.startedOn),
    sourceLanguage: isLanguage(row.sourceLanguage) ? row.sourceLanguage : "en",
  };
}

/** Whatever is decided about a campaign, its asks and their pledges is decided one after another. */
export function lockCampaign(tx: Transaction, id: Id): Promise<void> {
  return lockWord(tx, `campaign ${id}`);
}

/** No two campaigns are given an address at the same moment. */
export function lockSlugs(tx: Transaction): Promise<void> {
  return lockWord(tx, "campaign-slugs");
}

/** The campaign, or null; a text that is no id finds nothing. */
export async function findCampaign(db: Db, id: unknown): Promise<Campaign | null> {
  if (!isId(id)) return null;
  const row = await db.campaign.findUnique({ where: { id } });
  return row === null ? null : toCampaign(row);
}

export type ListedCampaign = Pick<
  Campaign,
  "id" | "titleEn" | "titleEs" | "step" | "startedOn" | "publishedAt" | "invented" | "publicRecord"
> & { asks: number; won: number };

/** Campaigns, the latest begun first, with how many asks each has and how many are won. */
export async function listCampaigns(
  db: Db,
  { typed, step, isPublished }: CampaignFilter,
  rows: { skip: number; take: number },
): Promise<ListedCampaign[]> {
  const words = foldName(typed)
    .split(" ")
    .filter((word) => word !== "");
  const found = await db.campaign.findMany({
    where: {
      AND: words.map((word) => ({ folded: { contains: word } })),
      ...(step !== null && { step }),
      ...(isPublished !== null && { publishedAt: isPublished ? { not: null } : null }),
    },
    include: { asks: { select: { status: true } } },
    orderBy: [{ startedOn: "desc" }, { id: "desc" }],
    ...rows,
  });
  return found.map(({ asks, ...row }) => {
    const { id, titleEn, titleEs, publishedAt, invented, publicRecord } = row;
    const { startedOn, step: at } = toCampaign(row);
    return {
      ...{ id, titleEn, titleEs, publishedAt, invented, publicRecord, startedOn, step: at },
      asks: asks.length,
      won: asks.filter(({ status }) => status === "won").length,
    };
  });
}

/** Addresses in use that begin with that one; `but` names the campaign that may keep its own. */
export async function listSlugs(db: Db, beginning: string, but: Id | null): Promise<Set<string>> {
  const rows = await db.campaign.findMany({
    // A numbered address may be cut shorter than what it was made of.
    where: {
      slug: { startsWith: beginning.slice(0, 50) },
      ...(but !== null && { id: { not: but } }),
    },
    select: { slug: true },
  });
  return new Set(rows.map(({ slug }) => slug));
}

function columns(facts: CampaignFacts) {
  const { titleEn, titleEs, summaryEn, summaryEs, slug, startedOn, leadId } = facts;
  return {
    ...{ titleEn, titleEs, summaryEn, summaryEs, slug, startedOn, leadId },
    folded: foldCampaign(facts),
  };
}

export async function createCampaign(
  tx: Transaction,
  context: SignedInContext,
  order: { facts: CampaignFacts; revisions: Revisions; invented: boolean },
): Promise<Id> {
  const id = newId();
  const { facts, revisions, invented } = order;
  await tx.campaign.create({
    data: {
      ...{ id, ...columns(facts), ...revisions, invented },
      ...{ createdById: context.actor.personId, createdAt: context.now },
    },
  });
  return id;
}

export async function saveCampaign(
  tx: Transaction,
  id: Id,
  facts: CampaignFacts,
  { sourceLanguage, sourceRevision, translatedRevision }: Revisions,
): Promise<void> {
  const revisions = { sourceLanguage, sourceRevision, translatedRevision };
  const data = { ...columns(facts), ...revisions, version: { increment: 1 } };
  await tx.campaign.update({ where: { id }, data });
}

/** The translation is right as it is. */
export async function saveCampaignCurrent(
  tx: Transaction,
  { id, sourceRevision }: Pick<Campaign, "id" | "sourceRevision">,
): Promise<void> {
  const data = { translatedRevision: sourceRevision, version: { increment: 1 } };
  await tx.campaign.update({ where: { id }, data });
}

export async function saveStep(tx: Transaction, id: Id, step: Step): Promise<void> {
  await tx.campaign.update({ where: { id }, data: { step, version: { increment: 1 } } });
}

/** Null takes it back from the public pages. */
export async function savePublished(tx: Transaction, id: Id, publishedAt: Date | null) {
  await tx.campaign.update({ where: { id }, data: { publishedAt, version: { increment: 1 } } });
}
