/** Adds a school holiday of a borough, with where it was found. No two rows share a day. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { Borough } from "#app/modules/cohorts/boroughs.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { daysBetween, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { checkSchoolHoliday, schoolYearOf } from "./school-holidays.ts";
import {
  createSchoolHoliday,
  listSchoolHolidays,
  lockSchoolHolidays,
} from "./school-holiday-store.server.ts";

export type NewSchoolHoliday = {
  token: string;
  borough: Borough;
  firstOn: CalendarDate;
  lastOn: CalendarDate;
  /** What the borough calls it; empty where it has no name. */
  name: string;
  source: string;
};

/** From the first day of a long summer to its last; more is a slip of the pen. */
const MOST_DAYS = 70;

type CheckReason = Extract<ReturnType<typeof checkSchoolHoliday>, { ok: false }>["reason"];
type AddReason = CheckReason | "holiday-too-long" | "holiday-overlaps";

export function addSchoolHoliday(
  context: SignedInContext,
  order: NewSchoolHoliday,
): Promise<Verdict<Id, AddReason | FormUsed>> {
  const { borough, firstOn, lastOn, name, source } = order;
  return actOnce(context, "add-school-holiday", order, async (tx) => {
    await lockSchoolHolidays(tx, borough);
    const schoolYear = schoolYearOf(firstOn);
    const row = { borough, schoolYear, firstOn, lastOn, source, name: name === "" ? null : name };
    const checked = checkSchoolHoliday(row);
    if (!checked.ok) return checked;
    if (daysBetween(firstOn, lastOn) >= MOST_DAYS) {
      return refuse("holiday-too-long", { most: MOST_DAYS });
    }
    const rows = await listSchoolHolidays(tx, borough);
    const other = rows.find((known) => known.firstOn <= lastOn && firstOn <= known.lastOn);
    if (other !== undefined) {
      return refuse("holiday-overlaps", { oneOn: other.firstOn, otherOn: other.lastOn });
    }

    const id = await createSchoolHoliday(tx, context, row);
    await recordAudit(tx, context, {
      command: "add-school-holiday",
      subjectKind: "school-holiday",
      subjectId: id,
      fields: ["borough", "firstOn", "lastOn", "name", "source"],
    });
    await publicPagesChange(tx, context);
    return accept(id);
  });
}
