/** The dated lines of the public record, a year at a time; of what is not published, nothing. */
import type { Language } from "#app/i18n/languages.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { isLanguage } from "#app/i18n/languages.ts";
import { listPage, rowsOfPage, type ListPage } from "#app/shared/list-page.ts";
import { isPledgeState } from "../campaigns/pledge-state.ts";
import { officeName } from "../campaigns/target.ts";
import { readIn } from "#app/i18n/two-texts.ts";
import { exactDay } from "./exact-day.ts";
import { statusOf } from "./public-ask.ts";
import { PUBLISHED } from "./public-campaign-store.server.ts";
import { newestFirst, type TimelineEntry } from "./timeline.ts";

/** The years in which something is on record, newest first. */
export async function listYears(db: Reader): Promise<string[]> {
  const rows = await db.$queryRaw<{ year: string }[]>`
    SELECT DISTINCT substr(d."day", 1, 4) AS "year" FROM (
      SELECT "on" AS "day" FROM "Action"
       WHERE "publishedAt" IS NOT NULL AND "cancelledAt" IS NULL
      UNION ALL SELECT "wonOn" FROM "Win" WHERE "publishedAt" IS NOT NULL
      UNION ALL SELECT a."askedOn" FROM "Ask" a
        JOIN "Campaign" c ON c."id" = a."campaignId" WHERE c."publishedAt" IS NOT NULL
      UNION ALL SELECT x."on" FROM "AskChange" x JOIN "Ask" a ON a."id" = x."askId"
        JOIN "Campaign" c ON c."id" = a."campaignId" WHERE c."publishedAt" IS NOT NULL
      UNION ALL SELECT p."pledgedOn" FROM "Pledge" p JOIN "Ask" a ON a."id" = p."askId"
        JOIN "Campaign" c ON c."id" = a."campaignId" WHERE c."publishedAt" IS NOT NULL
      UNION ALL SELECT x."on" FROM "PledgeChange" x JOIN "Pledge" p ON p."id" = x."pledgeId"
        JOIN "Ask" a ON a."id" = p."askId"
        JOIN "Campaign" c ON c."id" = a."campaignId" WHERE c."publishedAt" IS NOT NULL
    ) d ORDER BY "year" DESC`;
  return rows.map(({ year }) => year);
}

/** Of every year where it is null. */
type Wanted = Readonly<{ year: string | null; page: number; language: Language }>;

/** A page of that year, newest first. */
export async function listTimeline(db: Reader, wanted: Wanted): Promise<ListPage<TimelineEntry>> {
  const { skip, take } = rowsOfPage(wanted.page);
  const reading = { ...wanted, db, days: daysOf(wanted.year), take: skip + take };
  const entries = await Promise.all([
    listActions(reading),
    listWins(reading),
    listAsks(reading),
    listAskChanges(reading),
    listPledges(reading),
    listPledgeChanges(reading),
  ]);
  const rows = entries.flat().toSorted(newestFirst);
  return listPage(rows.slice(skip, skip + take), wanted.page);
}

function daysOf(year: string | null) {
  if (year === null) return { gte: "0000-01-01", lte: "9999-12-31" };
  return { gte: `${year}-01-01`, lte: `${year}-12-31` };
}

type Reading = { db: Reader; days: ReturnType<typeof daysOf>; take: number; language: Language };
type Entries = Promise<TimelineEntry[]>;

async function listActions({ db, days, take, language }: Reading): Entries {
  const rows = await db.action.findMany({
    where: { ...PUBLISHED, cancelledAt: null, on: days },
    orderBy: [{ on: "desc" }, { id: "desc" }],
    take,
    include: {
      campaigns: {
        where: { campaign: PUBLISHED },
        orderBy: { campaignId: "asc" },
        select: { campaign: { select: { slug: true } } },
      },
    },
  });
  return rows.map((row) => ({
    ...{ kind: "action", id: row.id, day: exactDay(row.on, row.onExact) },
    title: readIn(row, "title", language),
    campaignSlug: row.campaigns[0]?.campaign.slug ?? null,
  }));
}

async function listWins({ db, days, take, language }: Reading): Entries {
  const rows = await db.win.findMany({
    where: { ...PUBLISHED, wonOn: days },
    orderBy: [{ wonOn: "desc" }, { id: "desc" }],
    take,
  });
  return rows.map((row) => ({
    ...{ kind: "win", id: row.id, winSlug: row.slug, day: exactDay(row.wonOn, row.wonOnExact) },
    title: readIn(row, "title", language),
  }));
}

const OFFICE = { select: { officeEn: true, officeEs: true, body: true } } as const;
const WITH_CAMPAIGN = {
  select: { titleEn: true, titleEs: true, campaign: { select: { slug: true } } },
} as const;
const OF_PUBLISHED = { campaign: PUBLISHED } as const;

type AskTexts = { titleEn: string; titleEs: string; campaign: { slug: string } };

function ofAsk(ask: AskTexts, language: Language) {
  return { ask: readIn(ask, "title", language), campaignSlug: ask.campaign.slug };
}

async function listAsks({ db, days, take, language }: Reading): Entries {
  const rows = await db.ask.findMany({
    where: { ...OF_PUBLISHED, askedOn: days },
    orderBy: [{ askedOn: "desc" }, { id: "desc" }],
    take,
    include: { campaign: { select: { slug: true } }, target: OFFICE },
  });
  return rows.map((row) => ({
    ...{ kind: "asked", id: row.id, day: exactDay(row.askedOn, row.askedOnExact) },
    ...{ ...ofAsk(row, language), office: officeName(row.target, language) },
  }));
}

async function listAskChanges({ db, days, take, language }: Reading): Entries {
  const rows = await db.askChange.findMany({
    where: { on: days, ask: OF_PUBLISHED },
    orderBy: [{ on: "desc" }, { id: "desc" }],
    take,
    include: { ask: WITH_CAMPAIGN },
  });
  return rows.map((row) => ({
    ...{ kind: "ask-change", id: row.id, day: exactDay(row.on, row.onExact) },
    ...{ ...ofAsk(row.ask, language), status: statusOf(row.status) },
    note: readIn(row, "note", language),
  }));
}

async function listPledges({ db, days, take, language }: Reading): Entries {
  const rows = await db.pledge.findMany({
    where: { pledgedOn: days, ask: OF_PUBLISHED },
    orderBy: [{ pledgedOn: "desc" }, { id: "desc" }],
    take,
    omit: { witnesses: true },
    include: { ask: WITH_CAMPAIGN, target: OFFICE },
  });
  return rows.map((row) => ({
    ...{ kind: "pledged", id: row.id, day: exactDay(row.pledgedOn, row.pledgedOnExact) },
    ...{ ...ofAsk(row.ask, language), office: officeName(row.target, language) },
    words: { words: row.words, language: isLanguage(row.wordsIn) ? row.wordsIn : "en" },
  }));
}

async function listPledgeChanges({ db, days, take, language }: Reading): Entries {
  const rows = await db.pledgeChange.findMany({
    where: { on: days, pledge: { ask: OF_PUBLISHED } },
    orderBy: [{ on: "desc" }, { id: "desc" }],
    take,
    include: { pledge: { select: { ask: WITH_CAMPAIGN, target: OFFICE } } },
  });
  return rows.map(({ id, on, state, pledge }) => ({
    ...{ kind: "pledge-change", id, day: exactDay(on, "day") },
    ...{ ...ofAsk(pledge.ask, language), office: officeName(pledge.target, language) },
    state: isPledgeState(state) ? state : "pledged",
  }));
}
