/** The form of a button beside somebody to ring: "I have told them". */
import { z } from "zod";
import { idField, tokenField } from "#app/shared/form-fields.ts";

export const toldForm = z.object({
  token: tokenField(),
  person: idField("form-stale"),
  /** Keys of news; a text of no news that waits is refused by the verb. */
  keys: z.string().max(100).catch(""),
});
