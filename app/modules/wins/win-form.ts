/** The forms of wins, of what proves them, and of the asks that they came of. */
import { z } from "zod";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { isSlug, slugOf } from "#app/modules/campaigns/campaign-slug.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import {
  choiceField,
  fromVerdict,
  idField,
  stop,
  textField,
  tidy,
  tokenField,
  wholeNumberField,
} from "#app/shared/form-fields.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { readWonOn, wonOnBoxes } from "./won-on.ts";
import type { Win, WinFacts } from "./win.ts";

const LONGEST_TITLE = 120;
const LONGEST_SUMMARY = 1000;
const LONGEST_SERVES = 300;

/** The version of the record that the page showed. */
const versionField = wholeNumberField({ min: 1, max: 999_999_999 });

/** The last part of the public address; empty asks for one made of the title. */
const slugField = z
  .string()
  .default("")
  .transform((text, context) => {
    const slug = tidy(text);
    if (slug === "" || isSlug(slug)) return slug;
    return stop(context, "slug-format", { proposal: slugOf(slug) });
  });

const box = z.string().default("");

/** A day, a month or a year, or "by then"; none of them still to come. */
function wonOnField(today: CalendarDate) {
  return z
    .object({ day: box, month: box, year: box, by: box })
    .default({ day: "", month: "", year: "", by: "" })
    .transform(({ by, ...boxes }, context) => {
      return fromVerdict(readWonOn({ ...boxes, isBy: by !== "" }, today), context);
    });
}

const officeField = box.transform((text): Id | null => (isId(text) ? text : null));

function facts(today: CalendarDate) {
  const optional = (max: number) => textField({ max, optional: true });
  return z.object({
    token: tokenField(),
    ...{ titleEn: optional(LONGEST_TITLE), titleEs: optional(LONGEST_TITLE) },
    ...{ summaryEn: optional(LONGEST_SUMMARY), summaryEs: optional(LONGEST_SUMMARY) },
    ...{ servesEn: optional(LONGEST_SERVES), servesEs: optional(LONGEST_SERVES) },
    ...{ slug: slugField, wonOn: wonOnField(today), targetId: officeField },
  });
}

type Typed = z.output<ReturnType<typeof facts>>;

/** A title in at least one language; the other may come later. */
function refuseUntitled({ titleEn, titleEs }: Typed, context: z.RefinementCtx): void {
  if (titleEn !== "" || titleEs !== "") return;
  context.addIssue({ code: "custom", path: ["titleEn"], message: "title-missing" });
}

function factsOf({ wonOn, ...typed }: Omit<Typed, "token">): WinFacts {
  const { slug, targetId, titleEn, titleEs, summaryEn, summaryEs, servesEn, servesEs } = typed;
  const texts = { titleEn, titleEs, summaryEn, summaryEs, servesEn, servesEs };
  return { ...texts, slug, targetId, ...wonOn };
}

const sentForm = z
  .looseObject({ wonOn: z.record(z.string(), z.string()).default({}), wonBy: box })
  .transform(({ wonBy, wonOn, ...sent }) => ({ ...sent, wonOn: { ...wonOn, by: wonBy } }));

/** "By then" is a tick of its own beside the three boxes, and is read with them. */
function withTick(sent: unknown): unknown {
  const read = sentForm.safeParse(sent);
  return read.success ? read.data : sent;
}

export function newWinForm(today: CalendarDate) {
  const form = facts(today)
    .extend({ writtenIn: choiceField(LANGUAGES, "language-missing") })
    .superRefine(refuseUntitled)
    .transform(({ token, writtenIn, ...typed }) => ({ token, writtenIn, facts: factsOf(typed) }));
  return z.preprocess(withTick, form);
}

export function changeWinForm(today: CalendarDate) {
  const form = facts(today)
    .extend({ version: versionField })
    .superRefine(refuseUntitled)
    .transform(({ token, version, ...typed }) => ({ token, version, facts: factsOf(typed) }));
  return z.preprocess(withTick, form);
}

/** A win as the fields of its form hold it. */
export function winValues(win: Win): Record<string, string> {
  const { titleEn, titleEs, summaryEn, summaryEs, servesEn, servesEs, slug, targetId } = win;
  const { day, month, year } = wonOnBoxes(win);
  return {
    ...{ titleEn, titleEs, summaryEn, summaryEs, servesEn, servesEs, slug },
    ...{ "wonOn-day": day, "wonOn-month": month, "wonOn-year": year },
    ...(win.wonOnExact === "by" && { wonBy: "1" }),
    ...{ targetId: targetId ?? "", version: String(win.version) },
  };
}

/** Nothing is asked but to be sure. */
export const sureForm = z.object({ token: tokenField(), version: versionField });

export const onceForm = z.object({ token: tokenField() });

/** On the page of a win: the translation is right as it is. */
export const winPageForm = z.object({
  ...{ token: tokenField(), act: z.enum(["right"]) },
  version: z.coerce.number().int().min(0).default(0),
});

export const winAskForm = z.object({
  token: tokenField(),
  act: z.enum(["add", "remove"]),
  askId: idField("ask-missing"),
});
