/**
 * An action: an assembly, or another public act, on one day, at which asks are put to those who
 * decide. Its title is published in both languages; one may be empty while it is a draft.
 */
import type { Language } from "#app/i18n/languages.ts";
import {
  missingColumns,
  readIn,
  type ReadText,
  type Revisions,
  type TwoTexts,
} from "#app/i18n/two-texts.ts";
import { readMeetingTime } from "#app/modules/meetings/meeting-time.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";

export const ACTION_KINDS = ["assembly", "action"] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export const PUBLISHED_FIELDS = ["title"] as const;

export type ActionFacts = TwoTexts<"title"> &
  Readonly<{
    kind: ActionKind;
    on: CalendarDate;
    /** Wall times in London, "18:00": both, or neither where they are not known. */
    startTime: string | null;
    endTime: string | null;
    place: string;
    /** How many people are expected, where no institution pledges. */
    expected: number | null;
    /** How many came, where nobody counted at the door. */
    came: number | null;
  }>;

export type Action = ActionFacts &
  Revisions &
  Readonly<{
    id: Id;
    cancelledAt: Date | null;
    publishedAt: Date | null;
    invented: boolean;
    publicRecord: boolean;
    version: number;
  }>;

export function actionTitle(action: TwoTexts<"title">, language: Language): ReadText {
  return readIn(action, "title", language);
}

const FIELDS = [
  ...(["kind", "titleEn", "titleEs", "on", "startTime", "endTime"] as const),
  ...(["place", "expected", "came"] as const),
];

export function changedAction(before: ActionFacts, after: ActionFacts) {
  return FIELDS.filter((field) => before[field] !== after[field]);
}

type TimeReason = Extract<ReturnType<typeof readMeetingTime>, { ok: false }>["reason"];
export type ActionRefusal =
  | TimeReason
  | "start-time-missing"
  | "end-time-missing"
  | "came-before-the-day"
  | "published-needs-both";

/** Times that exist in London and end after they begin; nobody came to a day that is still to be. */
export function checkAction(
  facts: ActionFacts,
  { today, isPublished }: { today: CalendarDate; isPublished: boolean },
): Verdict<undefined, ActionRefusal> {
  const time = checkTimes(facts);
  if (!time.ok) return time;
  if (facts.came !== null && today < facts.on)
    return refuse("came-before-the-day", { box: "came" });
  const [missing] = missingColumns(facts, PUBLISHED_FIELDS);
  return isPublished && missing !== undefined
    ? refuse("published-needs-both", { box: missing })
    : accept();
}

function checkTimes({ on, startTime, endTime }: ActionFacts): Verdict<undefined, ActionRefusal> {
  if (startTime === null && endTime === null) return accept();
  if (startTime === null) return refuse("start-time-missing", { box: "start" });
  if (endTime === null) return refuse("end-time-missing", { box: "end" });
  const read = readMeetingTime(on, startTime, endTime);
  return read.ok ? accept() : refuse(read.reason, { ...read.details, meetingOn: on });
}

/** The first of those asks that nobody had asked yet on the action's day; it cannot be put there. */
export function askedAfter<Ask extends Readonly<{ askedOn: CalendarDate }>>(
  { on }: Pick<ActionFacts, "on">,
  asks: readonly Ask[],
): Ask | null {
  return asks.find(({ askedOn }) => on < askedOn) ?? null;
}

export type ActionClosed = "action-cancelled" | "action-too-early";

/** Answers and people are noted from the action's own day on, and never of a cancelled one. */
export function mayKeepAction(
  { on, cancelledAt }: Pick<Action, "on" | "cancelledAt">,
  today: CalendarDate,
): Verdict<undefined, ActionClosed> {
  if (cancelledAt !== null) return refuse("action-cancelled");
  return today < on ? refuse("action-too-early", { actionOn: on }) : accept();
}

/** What a publication still needs; nothing where it may be published. */
export function missingForPublication(action: TwoTexts<"title">): ("titleEn" | "titleEs")[] {
  return missingColumns(action, PUBLISHED_FIELDS);
}
