/** The forms of campaigns and of their asks. */
import { z } from "zod";
import { LANGUAGES } from "#app/i18n/languages.ts";
import {
  choiceField,
  dateField,
  fromVerdict,
  idField,
  textField,
  tidy,
  tokenField,
  wholeNumberField,
} from "#app/shared/form-fields.ts";
import { ruleAbout, tellAt } from "#app/shared/form-rules.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { toParts, type CalendarDate } from "#app/shared/calendar-date.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { ASK_STATUSES } from "./ask-status.ts";
import type { Ask } from "./ask.ts";
import { isSlug, slugOf } from "./campaign-slug.ts";
import { checkBegun, STEPS, type Campaign } from "./campaign.ts";
import { evidenceFields, linksOf, refuseHalfLinks } from "./evidence-form.ts";

const LONGEST_TITLE = 120;
const LONGEST_SUMMARY = 600;
const LONGEST_DETAIL = 2000;
const MOST_ASKS = 99;

/** The version of the record that the page showed. */
export const versionField = wholeNumberField({ min: 1, max: 999_999_999 });

/** The last part of an address: none, where one is to be made of the title. */
const slugField = z
  .string()
  .default("")
  .transform((text, context) => {
    const slug = tidy(text);
    const sound = slug === "" || isSlug(slug);
    return fromVerdict(
      sound ? accept(slug) : refuse("slug-format", { proposal: slugOf(slug) }),
      context,
    );
  });

/** One of a list of records, or none. */
export const choosableIdField = z
  .string()
  .default("")
  .transform((text): Id | null => (isId(text) ? text : null));

const optional = (max: number) => textField({ max, optional: true });

const texts = {
  titleEn: optional(LONGEST_TITLE),
  summaryEn: optional(LONGEST_SUMMARY),
  titleEs: optional(LONGEST_TITLE),
  summaryEs: optional(LONGEST_SUMMARY),
};

const campaign = z.object({
  ...{ token: tokenField(), ...texts, slug: slugField },
  ...{ startedOn: dateField(), leadId: choosableIdField },
});

type Titles = { titleEn: string; titleEs: string };

/** A title in at least one language; the other may come later. */
const titled = ruleAbout<Titles>(["titleEn", "titleEs"], ({ titleEn, titleEs }, context) => {
  if (titleEn === "" && titleEs === "") tellAt(context, "titleEn", refuse("title-missing"));
});

function begunBy(today: CalendarDate) {
  return ruleAbout<Pick<Campaign, "startedOn">>(["startedOn"], ({ startedOn }, context) =>
    tellAt(context, "startedOn", checkBegun(startedOn, today)),
  );
}

const writtenIn = choiceField(LANGUAGES, "language-missing");

export function newCampaignForm(today: CalendarDate) {
  return campaign.extend({ writtenIn }).check(titled, begunBy(today));
}

export function changeCampaignForm(today: CalendarDate) {
  return campaign.extend({ version: versionField }).check(titled, begunBy(today));
}

export function campaignValues(one: Campaign): Record<string, string> {
  const { titleEn, titleEs, summaryEn, summaryEs, slug, startedOn, leadId, version } = one;
  return {
    ...{ titleEn, titleEs, summaryEn, summaryEs, slug, ...dateValues("startedOn", startedOn) },
    ...{ leadId: leadId ?? "", version: String(version) },
  };
}

/** A date as its three boxes hold it. */
export function dateValues(name: string, date: CalendarDate): Record<string, string> {
  const { day, month, year } = toParts(date);
  return {
    [`${name}-day`]: String(day),
    [`${name}-month`]: String(month),
    [`${name}-year`]: String(year),
  };
}

/** Nothing is asked but to be sure. */
export const sureForm = z.object({ token: tokenField(), version: versionField });

/** Of the campaign's page: which of its texts is right as it is; none of the asks is the campaign. */
export const rightForm = sureForm.extend({ ask: choosableIdField });

export const publishForm = sureForm.extend({ act: z.enum(["publish", "unpublish"]) });

export const stepForm = sureForm.extend({ step: choiceField(STEPS, "step-missing") });

/** The name of a theme's checkbox; a form's names are told apart by one value each. */
export function themeField(themeId: Id): string {
  return `theme-${themeId}`;
}

/** A box for each theme that the page offers. */
export function themesForm(themeIds: readonly Id[]) {
  return sureForm.catchall(z.unknown()).transform(({ token, version, ...ticked }) => ({
    ...{ token, version },
    themeIds: themeIds.filter((id) => ticked[themeField(id)] === "1"),
  }));
}

const ask = z.object({
  token: tokenField(),
  targetId: idField("target-missing"),
  titleEn: optional(LONGEST_TITLE),
  detailEn: optional(LONGEST_DETAIL),
  titleEs: optional(LONGEST_TITLE),
  detailEs: optional(LONGEST_DETAIL),
  askedOn: dateField(),
});

export const newAskForm = ask.extend({ writtenIn }).check(titled);

export const changeAskForm = ask
  .extend({ version: versionField, position: wholeNumberField({ min: 1, max: MOST_ASKS }) })
  .check(titled);

export function askValues(one: Ask): Record<string, string> {
  const { targetId, titleEn, titleEs, detailEn, detailEs, askedOn, position, version } = one;
  return {
    ...{ targetId, titleEn, titleEs, detailEn, detailEs, ...dateValues("askedOn", askedOn) },
    ...{ position: String(position), version: String(version) },
  };
}

const LONGEST_NOTE = 1000;

const change = z.object({
  ...{ token: tokenField(), version: versionField },
  status: choiceField(ASK_STATUSES, "ask-status-missing"),
  on: dateField(),
  noteEn: optional(LONGEST_NOTE),
  noteEs: optional(LONGEST_NOTE),
  ...evidenceFields,
});

/** What is published stands in both languages: a note in both, or in neither. */
export const askChangeForm = change
  .superRefine((typed, context) => {
    const { noteEn, noteEs, link1, link2 } = typed;
    const refuseNote = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (noteEn === "" && noteEs !== "") refuseNote("noteEn", "note-en-missing");
    if (noteEn !== "" && noteEs === "") refuseNote("noteEs", "note-es-missing");
    if (noteEn + noteEs + link1 + link2 === "") refuseNote("noteEn", "change-without-proof");
    refuseHalfLinks(typed, context);
  })
  .transform(({ token, version, status, on, noteEn, noteEs, ...typed }) => ({
    ...{ token, version },
    change: { status, on, noteEn, noteEs, links: linksOf(typed) },
  }));
