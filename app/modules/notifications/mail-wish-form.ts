/**
 * The form by which a person stops e-mails about meetings, or wants them again. No token: each says
 * a state.
 */
import { z } from "zod";
import { choiceField } from "#app/shared/form-fields.ts";

export const mailWishForm = z.object({ act: choiceField(["stop", "resume"], "form-stale") });
