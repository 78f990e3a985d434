/** The forms of signing in: an address, a code, who one is. */
import { z } from "zod";
import { LANGUAGES } from "#app/i18n/languages.ts";
import {
  checkboxField,
  choiceField,
  emailField,
  fullNameField,
  stop,
} from "#app/shared/form-fields.ts";

export const addressForm = z.object({ email: emailField() });

const typed = z.string().default("");

export const codeForm = z.object({
  id: typed,
  /** Spaces and dashes are how people copy six digits. */
  code: typed.transform((text, context) => {
    const digits = text.replace(/[\s-]/g, "");
    if (digits === "") return stop(context, "code-missing");
    return /^\d{6}$/.test(digits) ? digits : stop(context, "code-format");
  }),
  shared: checkboxField(),
});

/** A chosen person's id, or "new" for somebody who is not on the list. */
export const choosePersonForm = z.object({
  person: typed.transform((text, context) =>
    text === "" ? stop(context, "person-missing") : text,
  ),
});

export const newcomerForm = z.object({
  fullName: fullNameField(),
  language: choiceField(LANGUAGES, "language-missing"),
});

/** What the link of a message fills in: which code it is, and its six digits. */
export function typedByLink({ url }: Request): { id: string; code: string } {
  const query = new URL(url).searchParams;
  const code = query.get("code") ?? "";
  return { id: (query.get("id") ?? "").slice(0, 40), code: /^\d{6}$/.test(code) ? code : "" };
}
