/** The forms of the training programme: a session, and a material of it. */
import { z } from "zod";
import type { Language } from "#app/i18n/languages.ts";
import { columnOf } from "#app/i18n/two-texts.ts";
import {
  checkboxField,
  choiceField,
  idField,
  textField,
  tokenField,
  versionField,
  webAddressField,
} from "#app/shared/form-fields.ts";
import { isWritten, sideOf, type MaterialWords } from "./material.ts";
import { AIMS, TOPICS, type TrainingSession } from "./training-session.ts";

/** The name of an aim's checkbox; a form's names are told apart by one value each. */
export const AIM_FIELDS = {
  know: "aimKnow",
  choose: "aimChoose",
  become: "aimBecome",
  practise: "aimPractise",
  understand: "aimUnderstand",
} as const;

const LONGEST_TITLE = 120;
const LONGEST_TEXT = 5000;

const facts = z.object({
  token: tokenField(),
  topic: choiceField(TOPICS, "topic-missing"),
  titleEn: textField({ max: LONGEST_TITLE, missing: "title-en-missing" }),
  titleEs: textField({ max: LONGEST_TITLE, missing: "title-es-missing" }),
  aimKnow: checkboxField(),
  aimChoose: checkboxField(),
  aimBecome: checkboxField(),
  aimPractise: checkboxField(),
  aimUnderstand: checkboxField(),
});

function factsOf({ token, topic, titleEn, titleEs, ...ticked }: z.output<typeof facts>) {
  const aims = AIMS.filter((aim) => ticked[AIM_FIELDS[aim]]);
  return { token, facts: { topic, titleEn, titleEs, aims } };
}

export const newSessionForm = facts.transform(factsOf);

export const changeSessionForm = facts
  .extend({ version: versionField() })
  .transform(({ version, ...typed }) => ({ ...factsOf(typed), version }));

/** Archiving a session, and taking a material out: nothing is asked but to be sure. */
export const sureForm = z.object({ token: tokenField(), version: versionField() });

/** Of one material: its older language is right as it is. */
export const rightForm = sureForm.extend({ material: idField("form-stale") });

/** A session as the fields of its form hold it. */
export function sessionValues(session: TrainingSession): Record<string, string> {
  const { topic, titleEn, titleEs, aims, version } = session;
  const ticked = Object.fromEntries(aims.map((aim) => [AIM_FIELDS[aim], "1"]));
  return { topic, titleEn, titleEs, ...ticked, version: String(version) };
}

const words = z.object({
  token: tokenField(),
  titleEn: textField({ max: LONGEST_TITLE, optional: true }),
  textEn: textField({ max: LONGEST_TEXT, optional: true }),
  linkEn: webAddressField({ optional: true }),
  titleEs: textField({ max: LONGEST_TITLE, optional: true }),
  textEs: textField({ max: LONGEST_TEXT, optional: true }),
  linkEs: webAddressField({ optional: true }),
});

function refuseHalf(typed: MaterialWords, language: Language, context: z.RefinementCtx) {
  if (!isWritten(typed, language)) return;
  const { title, text, link } = sideOf(typed, language);
  if (title === "") context.addIssue(issue(columnOf("title", language), "material-title-missing"));
  if (text === "" && link === "")
    context.addIssue(issue(columnOf("text", language), "material-text-missing"));
}

/** In at least one language; and in each that is begun, a title with a text or a link. */
function together(typed: MaterialWords, context: z.RefinementCtx) {
  if (!isWritten(typed, "en") && !isWritten(typed, "es")) {
    context.addIssue(issue("titleEn", "material-empty"));
  }
  refuseHalf(typed, "en", context);
  refuseHalf(typed, "es", context);
}

function issue(field: string, message: string) {
  return { code: "custom" as const, path: [field], message };
}

export const newMaterialForm = words.superRefine(together);

export const changeMaterialForm = words.extend({ version: versionField() }).superRefine(together);
