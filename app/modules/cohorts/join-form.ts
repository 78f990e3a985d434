/** The forms of joining a cohort and of leaving one. None asks where somebody comes from. */
import { z } from "zod";
import {
  languageField,
  optionalEmailField,
  optionalText,
  phoneField,
} from "#app/modules/identity/person-form.ts";
import { foldName } from "#app/shared/folded-name.ts";
import {
  checkboxField,
  fullNameField,
  idField,
  textField,
  tokenField,
} from "#app/shared/form-fields.ts";
import { COMPANION_FIELDS, NEED_FIELDS, type JoinAnswers } from "./join-answers.ts";
import { NEEDS, type Membership } from "./membership.ts";

/** A name may be left out; one that is written has a letter. */
function companionField() {
  return textField({ max: 200, optional: true }).transform((name, context) => {
    if (name === "") return null;
    const read = fullNameField().safeParse(name);
    if (read.success) return read.data;
    context.addIssue({ code: "custom", message: "name-without-letter" });
    return z.NEVER;
  });
}

const answers = {
  token: tokenField(),
  phone: phoneField(),
  language: languageField(),
  spokenLanguage: optionalText(60),
  needInterpreter: checkboxField(),
  needChildcare: checkboxField(),
  needAccess: checkboxField(),
  needFood: checkboxField(),
  companion1: companionField(),
  companion2: companionField(),
  companion3: companionField(),
};

const answered = z.object(answers);
type Typed = z.output<typeof answered>;

function answersOf(typed: Typed): JoinAnswers {
  const { phone, language, spokenLanguage } = typed;
  return {
    ...{ phone, language, spokenLanguage },
    needs: NEEDS.filter((need) => typed[NEED_FIELDS[need]]),
    companions: COMPANION_FIELDS.map((name) => typed[name]).filter((name) => name !== null),
  };
}

/** Two of one name would be one person written twice. */
function namesDiffer(typed: Typed, known: string, context: z.RefinementCtx): void {
  const seen = new Set([foldName(known)]);
  for (const name of COMPANION_FIELDS) {
    const folded = foldName(typed[name] ?? "");
    if (folded === "") continue;
    if (seen.has(folded)) context.addIssue(issue(name, "name-twice"));
    seen.add(folded);
  }
}

function issue(field: string, message: string) {
  return { code: "custom" as const, path: [field], message };
}

/** Of somebody who is signed in under that name. */
export function ownJoinForm(fullName: string) {
  return answered
    .superRefine((typed, context) => {
      namesDiffer(typed, fullName, context);
    })
    .transform((typed) => ({ token: typed.token, answers: answersOf(typed) }));
}

/** Of anybody: a name, and an e-mail address or a telephone number. */
export const visitorJoinForm = z
  .object({ fullName: fullNameField(), email: optionalEmailField(), ...answers })
  // Said together with what else is missing.
  .refine(({ email, phone }) => email !== null || phone !== null, {
    ...{ path: ["email"], message: "email-or-phone-missing" },
    when: () => true,
  })
  .superRefine((typed, context) => {
    namesDiffer(typed, typed.fullName, context);
  })
  .transform(({ fullName, email, ...typed }) => ({
    ...{ fullName, email, token: typed.token },
    answers: answersOf(typed),
  }));

/** Everybody of the party leaves, or one of those who came along. */
export function leaveForm(companions: readonly Pick<Membership, "id">[]) {
  return z.object({
    token: tokenField(),
    who: z
      .string()
      .default("")
      .transform((text, context) => {
        if (text === "all" || companions.length === 0) return null;
        const one = companions.find(({ id }) => id === text);
        if (one !== undefined) return one.id;
        context.addIssue({ code: "custom", message: "leaving-missing" });
        return z.NEVER;
      }),
  });
}

/** After a call: what the organiser decides about a party that asked by telephone. */
export const appliedForm = z.object({
  token: tokenField(),
  act: z.enum(["join", "decline", "called"]),
  subject: idField("form-stale"),
});
