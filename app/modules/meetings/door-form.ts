/** The form at the door: a button for a member, a name for anybody else. */
import { z } from "zod";
import { fullNameField, tokenField } from "#app/shared/form-fields.ts";

export const memberDoorForm = z.object({ token: tokenField() });
export const visitorDoorForm = z.object({ token: tokenField(), fullName: fullNameField() });
