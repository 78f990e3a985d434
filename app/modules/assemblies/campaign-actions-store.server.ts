/** What a campaign did: its actions, and what was answered to its asks at them, in the database. */
import type { Reader } from "#app/platform/database.server.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { readAnswer, type Answer } from "./answer.ts";

export type CampaignAction = {
  id: Id;
  titleEn: string;
  titleEs: string;
  on: CalendarDate;
  isCancelled: boolean;
};

export type AskAnswer = { askId: Id; answer: Answer; action: CampaignAction };

const MOST_ACTIONS = 100;
const ACTION = { id: true, titleEn: true, titleEs: true, on: true, cancelledAt: true } as const;

type Row = Pick<CampaignAction, "id" | "titleEn" | "titleEs"> & {
  on: string;
  cancelledAt: Date | null;
};

function toAction({ on, cancelledAt, ...row }: Row): CampaignAction {
  return { ...row, on: calendarDate(on), isCancelled: cancelledAt !== null };
}

/** The latest first. */
export async function listActionsOfCampaign(db: Reader, campaignId: Id): Promise<CampaignAction[]> {
  const rows = await db.action.findMany({
    where: { campaigns: { some: { campaignId } } },
    orderBy: [{ on: "desc" }, { id: "desc" }],
    take: MOST_ACTIONS,
    select: ACTION,
  });
  return rows.map(toAction);
}

/** What was answered to asks of the campaign, the oldest answer first. */
export async function listAnswersTo(db: Reader, campaignId: Id): Promise<AskAnswer[]> {
  const rows = await db.actionAsk.findMany({
    where: { ask: { campaignId }, answer: { not: null } },
    orderBy: [{ action: { on: "asc" } }, { id: "asc" }],
    select: { askId: true, answer: true, action: { select: ACTION } },
  });
  return rows.flatMap(({ askId, answer, action }) => {
    const known = readAnswer(answer);
    return known === null ? [] : [{ askId, answer: known, action: toAction(action) }];
  });
}
