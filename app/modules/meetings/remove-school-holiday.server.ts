/** Takes a school holiday out: it closes no day any more, and stays readable as taken out. */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import {
  findSchoolHoliday,
  lockSchoolHolidays,
  saveSchoolHolidayRemoved,
} from "./school-holiday-store.server.ts";

export function removeSchoolHoliday(
  context: SignedInContext,
  order: { token: string; holidayId: Id; borough: string },
): Promise<Verdict<undefined, "holiday-removed-already" | FormUsed>> {
  const { holidayId, borough } = order;
  return actOnce(context, "remove-school-holiday", order, async (tx) => {
    await lockSchoolHolidays(tx, borough);
    const holiday = await findSchoolHoliday(tx, holidayId);
    assert(holiday?.borough === borough, "the school holiday is one of its borough's");
    if (holiday.removedAt !== null) return refuse("holiday-removed-already");

    await saveSchoolHolidayRemoved(tx, holidayId, context.now);
    await recordAudit(tx, context, {
      command: "remove-school-holiday",
      subjectKind: "school-holiday",
      subjectId: holidayId,
      fields: ["removedAt"],
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}
