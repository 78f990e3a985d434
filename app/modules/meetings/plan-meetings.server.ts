/**
 * Creates the meetings of a planned year, each once: days that have their meeting are left alone,
 * whoever planned them. What the page did not say when the button was pressed is said first.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { lockCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { Rhythm } from "./meeting-rhythm.ts";
import { createMeetings } from "./meeting-store.server.ts";
import type { MeetingTime } from "./meeting-time.ts";
import { knownOf } from "./read-year-plan.server.ts";
import { needsConfirmation, type RhythmWarning } from "./rhythm-warnings.ts";
import { timeOnDay, type TimeReason } from "./time-on-day.ts";
import { choosePlan, planYear, warningWord, type ChosenPlan } from "./year-plan.ts";

export type PlanOrder = {
  token: string;
  cohortId: Id;
  rhythm: Rhythm;
  /** For each day that clashes, the day on which the meeting is to be. */
  chosen: Readonly<Record<CalendarDate, CalendarDate>>;
  /** `warningWord` of each warning that stood on the page. */
  seen: readonly string[];
  /** Whether dates in the past are meant. */
  isConfirmed: boolean;
};

type Choosing = Extract<ReturnType<typeof choosePlan>, { ok: false }>["reason"];
type Planning = Extract<ReturnType<typeof planYear>, { ok: false }>["reason"];
type PlanReason =
  | ("cohort-closed" | "dates-there-already" | "warnings-not-seen" | "past-not-confirmed")
  | (Choosing | Planning | TimeReason);

export function planMeetings(
  context: SignedInContext,
  order: PlanOrder,
): Promise<Verdict<undefined, PlanReason | FormUsed>> {
  const { cohortId, rhythm } = order;
  return actOnce(context, "plan-meetings", order, async (tx) => {
    const cohort = await lockCohort(tx, cohortId);
    if (cohort?.closedAt !== null) return refuse("cohort-closed");
    const known = await knownOf(tx, cohort, context.today);
    const planned = planYear(rhythm, known);
    if (!planned.ok) return planned;
    const chosen = choosePlan(planned.value, chosenOf(order), known);
    if (!chosen.ok) return chosen;
    const said = mayCreate(chosen.value, order);
    if (!said.ok) return said;
    const times = timesOf(chosen.value.days, cohort);
    if (!times.ok) return times;

    const { place, address } = cohort;
    await createMeetings(tx, context, { cohortId, times: times.value, place, address });
    await recordAudit(tx, context, {
      command: "plan-meetings",
      subjectKind: "cohort",
      subjectId: cohortId,
      fields: ["meetings"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}

/** The choices as the plan reads them. */
export function chosenOf({ chosen }: Pick<PlanOrder, "chosen">) {
  return new Map(Object.entries(chosen) as [CalendarDate, CalendarDate][]);
}

function mayCreate({ days, warnings }: ChosenPlan, { seen, isConfirmed }: PlanOrder) {
  if (days.length === 0) return refuse("dates-there-already");
  const isUnseen = (warning: RhythmWarning) => !seen.includes(warningWord(warning));
  if (warnings.some(isUnseen)) return refuse("warnings-not-seen");
  if (needsConfirmation(warnings) && !isConfirmed) return refuse("past-not-confirmed");
  return accept();
}

function timesOf(
  days: readonly CalendarDate[],
  { startTime: start, endTime: end }: { startTime: string; endTime: string },
): Verdict<MeetingTime[], TimeReason> {
  const times: MeetingTime[] = [];
  for (const day of days) {
    const time = timeOnDay(day, { start, end });
    if (!time.ok) return time;
    times.push(time.value);
  }
  return accept(times);
}
