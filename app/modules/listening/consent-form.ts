/** The forms of a parent about what they said. */
import { z } from "zod";
import { tokenField, versionField, wholeNumberField } from "#app/shared/form-fields.ts";

/** Agreeing, or taking it back; the page fills in what it showed. */
export const publishForm = z.object({
  token: tokenField(),
  act: z.enum(["agree", "stop"]),
  version: versionField(),
  textVersion: wholeNumberField({ min: 1, max: 1000 }),
});

export const withdrawConcernForm = z.object({ token: tokenField() });
