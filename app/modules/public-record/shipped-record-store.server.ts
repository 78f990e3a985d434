/**
 * Writes the shipped record into the database: what is missing and nothing else.
 *
 * What staff changed, unpublished or took out of the record stays as they left it, also when a
 * later version of the portal ships other words. A campaign or win whose address somebody already
 * uses is left out with all that hangs on it.
 */
import type { Prisma, Transaction } from "#app/platform/database.server.ts";
import { foldName } from "#app/shared/folded-name.ts";
import { SHIPPED_OFFICES } from "./shipped-offices.ts";
import {
  SHIPPED_CAMPAIGNS,
  type Both,
  type ShippedAction,
  type ShippedAsk,
  type ShippedCampaign,
  type ShippedSource,
  type ShippedWin,
} from "./shipped-record.ts";

/** Written in both languages at once, English first. */
const WRITTEN = { sourceLanguage: "en", sourceRevision: 1, translatedRevision: 1 } as const;

export async function ensureShippedRecord(tx: Transaction, now: Date): Promise<void> {
  await ensureOffices(tx, now);
  const campaigns = await tx.campaign.findMany({ select: { id: true, slug: true } });
  const ids = new Set(campaigns.map(({ id }) => id));
  const slugs = new Set(campaigns.map(({ slug }) => slug));
  for (const campaign of SHIPPED_CAMPAIGNS) {
    if (!ids.has(campaign.id) && !slugs.has(campaign.slug)) {
      await createCampaign(tx, now, campaign);
    }
  }
}

async function ensureOffices(tx: Transaction, now: Date): Promise<void> {
  const rows = await tx.target.findMany({ select: { id: true } });
  const known = new Set(rows.map(({ id }) => id));
  for (const { id, office, body, holders } of SHIPPED_OFFICES) {
    if (known.has(id)) continue;
    const [officeEn, officeEs] = office;
    await tx.target.create({
      data: { id, officeEn, officeEs, body, createdAt: now, holders: { create: [...holders] } },
    });
  }
}

async function createCampaign(
  tx: Transaction,
  now: Date,
  campaign: ShippedCampaign,
): Promise<void> {
  const { id, slug, startedOn, themes, asks, actions, wins } = campaign;
  const texts = { ...columns("title", campaign.title), ...columns("summary", campaign.summary) };
  await tx.campaign.create({
    data: {
      ...{ id, slug, startedOn, ...texts, ...WRITTEN, step: "negotiate" },
      folded: foldName([...campaign.title, ...campaign.summary].join(" ")),
      ...{ publishedAt: now, createdAt: now, publicRecord: true },
      themes: {
        create: themes.map((theme) => ({
          theme: {
            create: {
              ...{ id: theme.id, ...columns("name", theme.name), ...WRITTEN },
              ...{ createdAt: now, publicRecord: true },
            },
          },
        })),
      },
    },
  });
  for (const [index, ask] of asks.entries()) await createAsk(tx, now, { ask, index, id });
  for (const action of actions) await createAction(tx, now, { action, campaignId: id });
  await createWins(tx, now, wins);
  await addSources(tx, now, { kind: "campaign", id }, campaign.sources);
}

type NumberedAsk = { ask: ShippedAsk; index: number; id: string };

async function createAsk(
  tx: Transaction,
  now: Date,
  { ask, index, id: campaignId }: NumberedAsk,
): Promise<void> {
  const { id, target: targetId, title, detail, on, exact = "day", changes } = ask;
  await tx.ask.create({
    data: {
      ...{ id, campaignId, position: index + 1, targetId, askedOn: on, askedOnExact: exact },
      ...{ ...columns("title", title), ...columns("detail", detail), ...WRITTEN },
      status: changes.at(-1)?.status ?? "open",
      changes: {
        create: changes.map(({ id: changeId, status, on: day, exact: exactly = "day", note }) => ({
          ...{ id: changeId, status, on: day, onExact: exactly, ...columns("note", note), at: now },
        })),
      },
    },
  });
  for (const { id: changeId, sources } of changes) {
    await addSources(tx, now, { kind: "ask-change", id: changeId }, sources);
  }
}

async function createAction(
  tx: Transaction,
  now: Date,
  { action, campaignId }: { action: ShippedAction; campaignId: string },
): Promise<void> {
  const { id, kind, title, on, exact = "day", place = "", came, sources, pledges = [] } = action;
  await tx.action.create({
    data: {
      ...{ id, kind, ...columns("title", title), ...WRITTEN, on, onExact: exact, place },
      ...{ came: came ?? null, publishedAt: now, createdAt: now, publicRecord: true },
      campaigns: { create: { campaignId } },
      pledges: {
        create: pledges.map(({ id: pledgeId, ask, target, words, speaker }) => ({
          ...{ id: pledgeId, askId: ask, targetId: target, words, wordsIn: "en", isQuote: false },
          ...{ speaker, pledgedOn: on, pledgedOnExact: exact, createdAt: now, publicRecord: true },
        })),
      },
    },
  });
  await addSources(tx, now, { kind: "action", id }, sources);
  for (const pledge of pledges) {
    await addSources(tx, now, { kind: "pledge", id: pledge.id }, pledge.sources);
  }
}

async function createWins(tx: Transaction, now: Date, wins: readonly ShippedWin[]): Promise<void> {
  const taken = await tx.win.findMany({
    where: { slug: { in: wins.map(({ slug }) => slug) } },
    select: { slug: true },
  });
  const slugs = new Set(taken.map(({ slug }) => slug));
  for (const { id, slug, title, summary, serves, target, asks, ...win } of wins) {
    if (slugs.has(slug)) continue;
    await tx.win.create({
      data: {
        ...{ id, slug, ...columns("title", title), ...columns("summary", summary) },
        ...{ ...columns("serves", serves), ...WRITTEN, targetId: target },
        ...{ wonOn: win.on, wonOnExact: win.exact ?? "day" },
        ...{ publishedAt: now, createdAt: now, publicRecord: true },
        asks: { create: asks.map((askId) => ({ askId })) },
      },
    });
    await addSources(tx, now, { kind: "win", id }, win.sources);
  }
}

type Subject = { kind: string; id: string };

/** Each source's id is that of its subject with its place in the list in front. */
async function addSources(
  tx: Transaction,
  now: Date,
  { kind: subjectKind, id: subjectId }: Subject,
  sources: readonly ShippedSource[],
): Promise<void> {
  const rows: Prisma.EvidenceCreateManyInput[] = sources.map(({ url, label, on }, index) => ({
    id: `e${String(index)}${subjectId.slice(2)}`,
    ...{ subjectKind, subjectId, url, label, labelIn: "en", on: on ?? null, addedAt: now },
  }));
  if (rows.length > 0) await tx.evidence.createMany({ data: rows });
}

type Columns<Field extends string> = Record<`${Field}En` | `${Field}Es`, string>;

/** A text as the columns of its field. */
function columns<Field extends string>(field: Field, [en, es]: Both): Columns<Field> {
  return { [`${field}En`]: en, [`${field}Es`]: es } as Columns<Field>;
}
