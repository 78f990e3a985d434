/** The form about one walk-in: with which member it goes, or that the name comes out. */
import { z } from "zod";
import { idField, stop, tokenField } from "#app/shared/form-fields.ts";
import { isId, type Id } from "#app/shared/id.ts";

export type WalkInDecision = { act: "match"; personId: Id } | { act: "remove" };

/** In the place of a member: the name was written by mistake. */
export const NOBODY = "nobody";

export const walkInForm = z.object({
  token: tokenField(),
  lineId: idField("form-stale"),
  with: z
    .string()
    .default("")
    .transform((text, context): WalkInDecision => {
      if (text === NOBODY) return { act: "remove" };
      return isId(text) ? { act: "match", personId: text } : stop(context, "member-missing");
    }),
});
