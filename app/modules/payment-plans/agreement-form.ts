/** The forms by which a family answers: it accepts by typing its name, declines, or withdraws. */
import { z } from "zod";
import { choiceField, textField, tokenField, versionField } from "#app/shared/form-fields.ts";

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
