/** The forms by which staff decide about a plan. `version` is what the person saw of it. */
import { z } from "zod";
import { checkboxField, textField, tokenField, versionField } from "#app/shared/form-fields.ts";
import { isId } from "#app/shared/id.ts";
import { wishFields } from "./wished-terms.ts";

/**
 * One form, two buttons: `show` draws the schedule of the terms, `prepare` saves them with a pot
 * whose conditions were read. `shown` names the terms whose schedule the person has seen.
 */
export const prepareForm = z
  .object({
    ...wishFields,
    intent: z.enum(["show", "prepare"]).catch("show"),
    shown: z.string().default(""),
    potId: z.string().default(""),
    conditionsRead: checkboxField(),
    version: versionField(),
    token: tokenField(),
  })
  .superRefine(({ intent, potId, conditionsRead }, context) => {
    if (intent === "show") return;
    if (!isId(potId)) refuseField(context, "potId", "pot-missing");
    if (!conditionsRead) refuseField(context, "conditionsRead", "conditions-not-read");
  });

function refuseField(context: z.RefinementCtx, field: string, message: string): void {
  context.addIssue({ code: "custom", path: [field], message });
}

export const approveForm = z.object({ version: versionField(), token: tokenField() });

export const reasonForm = z.object({
  reason: textField({ max: 500, missing: "reason-missing" }),
  version: versionField(),
  token: tokenField(),
});

const FIELDS: Readonly<Record<string, string>> = {
  "count-range": "count",
  "principal-too-small": "count",
  "first-date-passed": "first",
  "last-date-too-late": "first",
  "calendar-not-known": "first",
  "whole-pounds-do-not-fill": "whole",
  "pot-overdrawn": "potId",
  "pot-closed": "potId",
  "pot-missing": "potId",
};

/** The field of the preparation that a refusal is about; others are about the form as a whole. */
export function fieldOfReason(reason: string): string {
  return FIELDS[reason] ?? "prepare";
}
