/** The form of a person's calendar address. */
import { z } from "zod";
import { tokenField } from "#app/shared/form-fields.ts";

export const feedForm = z.object({ token: tokenField(), act: z.enum(["make", "revoke"]) });
