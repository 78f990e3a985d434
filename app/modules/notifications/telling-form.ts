/** The form by which an officer says that a family was told what stood on the page. */
import { z } from "zod";
import { stop, tokenField } from "#app/shared/form-fields.ts";
import { isId, type Id } from "#app/shared/id.ts";

const MOST = 400;

export const tellingForm = z.object({
  token: tokenField(),
  /** Ids with a space between them. */
  messages: z
    .string()
    .default("")
    .transform((text, context): Id[] => {
      const ids = [...new Set(text.split(" "))];
      return ids.length <= MOST && ids.every(isId) ? ids : stop(context, "form-stale");
    }),
});
