/** Lists of pledges: those of a campaign, all of them by day, and those whose check comes next. */
import type { Prisma, Reader, Transaction } from "#app/platform/database.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import type { PledgeFilter } from "./list-filter.ts";
import { PROMISES, type ActionName, type Pledge } from "./pledge.ts";
import { toPledge } from "./pledge-store.server.ts";
import type { TargetName } from "./target.ts";

type Db = Reader | Transaction;

export type ListedPledge = Pledge &
  Readonly<{
    target: TargetName;
    campaign: Readonly<{ id: Id; titleEn: string; titleEs: string }>;
  }>;

const LISTED = {
  target: { select: { id: true, officeEn: true, officeEs: true, body: true } },
  ask: { select: { campaign: { select: { id: true, titleEn: true, titleEs: true } } } },
} as const satisfies Prisma.PledgeInclude;

function toListed({
  target,
  ask,
  ...row
}: Prisma.PledgeGetPayload<{ include: typeof LISTED }>): ListedPledge {
  return { ...toPledge(row), target, campaign: ask.campaign };
}

export async function listPledges(
  db: Db,
  { show, state }: PledgeFilter,
  rows: { skip: number; take: number },
): Promise<ListedPledge[]> {
  const found = await db.pledge.findMany({
    where: {
      ...(show === "checks" && { nextCheckOn: { not: null } }),
      ...(state !== null && { state }),
    },
    include: LISTED,
    orderBy:
      show === "checks"
        ? [{ nextCheckOn: "asc" }, { id: "asc" }]
        : [{ pledgedOn: "desc" }, { id: "desc" }],
    ...rows,
  });
  return found.map(toListed);
}

const MOST_OF_ONE = 50;

/** The newest pledges to the asks of a campaign. */
export async function listPledgesOfCampaign(db: Db, campaignId: Id): Promise<ListedPledge[]> {
  const found = await db.pledge.findMany({
    where: { ask: { campaignId } },
    include: LISTED,
    orderBy: [{ pledgedOn: "desc" }, { id: "desc" }],
    take: MOST_OF_ONE,
  });
  return found.map(toListed);
}

/** The newest pledges of an office, whoever gave them. */
export async function listPledgesOfTarget(db: Db, targetId: Id): Promise<ListedPledge[]> {
  const found = await db.pledge.findMany({
    where: { targetId },
    include: LISTED,
    orderBy: [{ pledgedOn: "desc" }, { id: "desc" }],
    take: MOST_OF_ONE,
  });
  return found.map(toListed);
}

/** Other pledges to the same ask, which may stand in a pledge's place. */
export async function listOthersOfAsk(db: Db, { id, askId }: Pledge): Promise<Pledge[]> {
  const found = await db.pledge.findMany({
    where: { askId, id: { not: id } },
    orderBy: [{ pledgedOn: "desc" }, { id: "desc" }],
    take: MOST_OF_ONE,
  });
  return found.map(toPledge);
}

/** Assemblies and actions of a campaign until that day, where a pledge may have been given. */
export async function listActionsUntil(
  db: Db,
  campaignId: Id,
  until: CalendarDate,
): Promise<ActionName[]> {
  const found = await db.action.findMany({
    where: { campaigns: { some: { campaignId } }, on: { lte: until } },
    select: { id: true, titleEn: true, titleEs: true, on: true },
    orderBy: [{ on: "desc" }, { id: "desc" }],
    take: MOST_OF_ONE,
  });
  return found.map((action) => ({ ...action, on: calendarDate(action.on) }));
}

/** Whether it is one of the campaign's assemblies and actions until that day. */
export async function isActionOf(
  db: Db,
  { campaignId, actionId }: { campaignId: Id; actionId: Id },
  until: CalendarDate,
): Promise<boolean> {
  const where = { id: actionId, campaigns: { some: { campaignId } }, on: { lte: until } };
  return (await db.action.count({ where })) > 0;
}

/** Whether the ask was answered there with a promise. */
export async function isPromisedAt(
  db: Db,
  { askId, actionId }: { askId: Id; actionId: Id },
): Promise<boolean> {
  const where = { askId, actionId, answer: { in: [...PROMISES] } };
  return (await db.actionAsk.count({ where })) > 0;
}

/** What was promised at an assembly or action, the first that was written down first. */
export async function listPledgesOfAction(db: Db, actionId: Id): Promise<Pledge[]> {
  const found = await db.pledge.findMany({
    where: { actionId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return found.map(toPledge);
}

/** Checks whose day has come. */
export function countChecksDue(db: Db, today: CalendarDate): Promise<number> {
  return db.pledge.count({ where: { nextCheckOn: { lte: today } } });
}
