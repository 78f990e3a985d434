/** The form of a pasted list: it is checked first, and added once it was seen. */
import { z } from "zod";
import { stop, tokenField } from "#app/shared/form-fields.ts";
import { LONGEST_LIST } from "./member-list.ts";

export const importForm = z.object({
  token: tokenField(),
  act: z.enum(["check", "add"]).catch("check"),
  /** What the page showed, where it showed what will happen. */
  checked: z.string().default(""),
  // Kept as it is: tabs and blank cells at its edges are part of it.
  list: z
    .string()
    .default("")
    .transform((text, context) => {
      if (text.trim() === "") return stop(context, "list-missing");
      return text.length > LONGEST_LIST ? stop(context, "list-too-large") : text;
    }),
});
