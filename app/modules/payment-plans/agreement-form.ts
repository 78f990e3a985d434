/** The forms by which a family answers: it accepts by typing its name, declines, or withdraws. */
import { z } from "zod";
import { choiceField, stop, textField, tokenField } from "#app/shared/form-fields.ts";

/** The version of the agreement that stood on the page; anything else is an old or broken page. */
function versionField() {
  return z
    .string()
    .default("")
    .transform((text, context) =>
      /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : stop(context, "form-stale"),
    );
}

export const acceptanceForm = z.object({
  fullName: textField({ max: 200, missing: "name-to-type-missing" }),
  version: versionField(),
  token: tokenField(),
});

export const WAYS_OUT = ["decline", "withdraw"] as const;
export type WayOut = (typeof WAYS_OUT)[number];

/** `act` is what the page offered: an agreement that came or went meanwhile is told, not guessed. */
export const wayOutForm = z.object({
  act: choiceField(WAYS_OUT, "form-stale"),
  token: tokenField(),
});
