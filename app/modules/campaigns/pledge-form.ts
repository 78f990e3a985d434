/** The forms of offices and of pledges. */
import { z } from "zod";
import { LANGUAGES } from "#app/i18n/languages.ts";
import {
  addressDateField,
  checkboxField,
  choiceField,
  dateField,
  fullNameField,
  idField,
  textField,
  tokenField,
} from "#app/shared/form-fields.ts";
import { choosableIdField, versionField } from "./campaign-form.ts";
import { evidenceFields, linksOf, refuseHalfLinks } from "./evidence-form.ts";
import { PLEDGE_STATES } from "./pledge-state.ts";
import type { Target } from "./target.ts";

const LONGEST_NAME = 120;
const LONGEST_WORDS = 2000;
const LONGEST_NOTE = 1000;

const office = z.object({
  token: tokenField(),
  officeEn: textField({ max: LONGEST_NAME, missing: "office-en-missing" }),
  officeEs: textField({ max: LONGEST_NAME, missing: "office-es-missing" }),
  body: textField({ max: LONGEST_NAME, optional: true }),
});

export const newTargetForm = office;
export const changeTargetForm = office.extend({ version: versionField });

export function targetValues({ officeEn, officeEs, body, version }: Target) {
  return { officeEn, officeEs, body, version: String(version) };
}

export const holderForm = z.object({
  ...{ token: tokenField(), version: versionField },
  name: fullNameField("holder-missing"),
  fromOn: dateField(),
});

export const newPledgeForm = z
  .object({
    token: tokenField(),
    words: textField({ max: LONGEST_WORDS, missing: "pledge-words-missing" }),
    wordsIn: choiceField(LANGUAGES, "words-language-missing"),
    isReported: checkboxField(),
    speaker: fullNameField("speaker-missing"),
    targetId: idField("target-missing"),
    pledgedOn: dateField(),
    actionId: choosableIdField,
    witnesses: textField({ max: LONGEST_NOTE, optional: true }),
    keptWhen: textField({ max: LONGEST_NOTE, missing: "kept-when-missing" }),
    nextCheckOn: addressDateField(),
    ...evidenceFields,
  })
  .superRefine(refuseHalfLinks)
  .transform(({ link1, label1, labelIn1, link2, label2, labelIn2, isReported, ...typed }) => ({
    ...{ ...typed, isQuote: !isReported },
    links: linksOf({ link1, label1, labelIn1, link2, label2, labelIn2 }),
  }));

/** A change says what happened, in words or by what proves it. */
export const pledgeChangeForm = z
  .object({
    ...{ token: tokenField(), version: versionField },
    state: choiceField(PLEDGE_STATES, "pledge-state-missing"),
    on: dateField(),
    note: textField({ max: LONGEST_NOTE, optional: true }),
    supersededBy: choosableIdField,
    nextCheckOn: addressDateField(),
    ...evidenceFields,
  })
  .superRefine((typed, context) => {
    refuseHalfLinks(typed, context);
    if (typed.note + typed.link1 + typed.link2 !== "") return;
    context.addIssue({ code: "custom", path: ["note"], message: "change-without-proof" });
  })
  .transform(({ token, version, state, on, note, supersededBy, nextCheckOn, ...typed }) => ({
    ...{ token, version },
    change: { state, on, note, supersededBy, nextCheckOn, links: linksOf(typed) },
  }));

export const checkForm = z.object({
  ...{ token: tokenField(), version: versionField },
  nextCheckOn: addressDateField(),
});
