/** The forms of offices and of pledges. */
import { z } from "zod";
import { LANGUAGES } from "#app/i18n/languages.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
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
import { ruleAbout, tellAt } from "#app/shared/form-rules.ts";
import { choosableIdField, dateValues, versionField } from "./campaign-form.ts";
import { evidenceFields, linksOf, refuseHalfLinks, wholeLinks } from "./evidence-form.ts";
import { checkAhead, checkGiven, PLEDGE_STATES, type PledgeDays } from "./pledge-state.ts";
import type { Pledge } from "./pledge.ts";
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

const said = {
  words: textField({ max: LONGEST_WORDS, missing: "pledge-words-missing" }),
  wordsIn: choiceField(LANGUAGES, "words-language-missing"),
  isReported: checkboxField(),
  speaker: fullNameField("speaker-missing"),
};
const witnesses = textField({ max: LONGEST_NOTE, optional: true });
const keptWhen = textField({ max: LONGEST_NOTE, missing: "kept-when-missing" });

const newPledge = z.object({
  ...{ token: tokenField(), ...said, targetId: idField("target-missing") },
  ...{ pledgedOn: dateField(), actionId: choosableIdField },
  /** The assembly at which its page said that it was given, without a choice. */
  givenAt: choosableIdField,
  ...{ witnesses, keptWhen, nextCheckOn: addressDateField(), ...evidenceFields },
  /** In which the form was begun: a draft may be sent from the page in the other language. */
  keptWhenIn: z.enum(LANGUAGES).nullable().catch(null),
});

/** Of an ask that was put on `askedOn`; everything that is wrong is told in one answer. */
export function newPledgeForm(askedOn: CalendarDate, today: CalendarDate) {
  const rules = [
    ruleAbout<PledgeDays>(["pledgedOn"], ({ pledgedOn }, context) =>
      tellAt(context, "pledgedOn", checkGiven(pledgedOn, askedOn, today)),
    ),
    ruleAbout<PledgeDays>(["nextCheckOn"], ({ nextCheckOn }, context) =>
      tellAt(context, "nextCheckOn", checkAhead(nextCheckOn, today)),
    ),
  ];
  return newPledge
    .check(...rules, ...wholeLinks)
    .transform(({ link1, label1, labelIn1, link2, label2, labelIn2, isReported, ...typed }) => ({
      ...{ ...typed, isQuote: !isReported },
      links: linksOf({ link1, label1, labelIn1, link2, label2, labelIn2 }),
    }));
}

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

/** What was said is corrected with a reason; which of it is, the pledge itself knows. */
export const correctPledgeForm = z
  .object({
    ...{ token: tokenField(), version: versionField, ...said },
    reason: textField({ max: LONGEST_NOTE, optional: true }),
    ...{ witnesses, keptWhen: textField({ max: LONGEST_NOTE, optional: true }) },
    keptWhenIn: choiceField(LANGUAGES, "language-missing"),
    nextCheckOn: addressDateField(),
  })
  .transform(({ token, version, reason, isReported, ...typed }) => ({
    ...{ token, version, reason, facts: { ...typed, isQuote: !isReported } },
  }));

export function pledgeValues(pledge: Pledge): Record<string, string> {
  const { words, wordsIn, isQuote, speaker, keptWhenIn, nextCheckOn, version } = pledge;
  return {
    ...{ words, wordsIn, speaker, ...(!isQuote && { isReported: "1" }) },
    ...{ witnesses: pledge.witnesses, keptWhen: pledge.keptWhen, keptWhenIn },
    ...(nextCheckOn !== null && dateValues("nextCheckOn", nextCheckOn)),
    version: String(version),
  };
}
