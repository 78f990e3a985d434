/**
 * The text of an agreement: the lender's wording with this plan's names, amounts and every date.
 *
 * Plain text, NFC, line ends `\n`; what the family accepts, downloads and what is hashed is the same
 * text. A paragraph of one line that begins with a number and a point is a heading; the last two
 * paragraphs are the schedule with its heading.
 */
import { formatList } from "#app/i18n/format.ts";
import { textIn } from "#app/i18n/portal-context.tsx";
import type { Language } from "#app/i18n/languages.ts";
import { assert } from "#app/shared/assert.ts";
import { total } from "#app/shared/money.ts";
import { collectionDate } from "#app/shared/working-days.ts";
import { formatHouseholdReference } from "./household-reference.ts";
import type { Instalment } from "./instalment-schedule.ts";

export type AgreementParties = Readonly<{
  /** The lender's wording, with places in double braces. */
  wording: string;
  lender: string;
  licence: string;
  borrower: string;
  children: readonly string[];
  reference: string;
  instalments: readonly Instalment[];
}>;

/** The whole text in one language, schedule included. A place that nothing fills is a broken promise. */
export function agreementText(language: Language, parties: AgreementParties): string {
  const { t, money } = textIn(language);
  const { instalments } = parties;
  const fillings: Readonly<Record<string, string>> = {
    borrower: parties.borrower,
    children: formatList(language, parties.children),
    principal: money(total(instalments.map(({ amount }) => amount))),
    count: String(instalments.length),
    lender: parties.lender,
    licence: parties.licence,
    reference: formatHouseholdReference(parties.reference),
  };
  const wording = parties.wording.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, place: string) => {
    const filling = fillings[place];
    assert(filling !== undefined, `the agreement knows what {{${place}}} is`);
    // A name of several lines could otherwise pass for paragraphs of the lender's.
    return filling.replace(/[\r\n\t ]+/g, " ").trim();
  });
  const schedule = instalments.map((instalment) => scheduleLine(language, instalment));
  return [wording.trim(), t("agreement:text.schedule"), schedule.join("\n")]
    .join("\n\n")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}

function scheduleLine(language: Language, { number, dueOn, amount }: Instalment): string {
  const { t, date, weekday, money } = textIn(language);
  const collectOn = collectionDate(dueOn);
  const values = { number, date: date(dueOn), amount: money(amount) };
  return collectOn === dueOn
    ? t("agreement:text.line", values)
    : t("agreement:text.line-collected", { ...values, collected: weekday(collectOn) });
}

export type AgreementParagraph = { kind: "heading" | "paragraph" | "schedule"; text: string };

/** The text in paragraphs, for a page or a PDF; the last one is the schedule, a line an instalment. */
export function agreementParagraphs(text: string): AgreementParagraph[] {
  const paragraphs = text.split(/\n{2,}/);
  return paragraphs.map((paragraph, index) => {
    const fromEnd = paragraphs.length - index;
    if (fromEnd === 1) return { kind: "schedule", text: paragraph };
    const isHeading = fromEnd === 2 || /^\d+\. [^\n]+$/.test(paragraph);
    return { kind: isHeading ? "heading" : "paragraph", text: paragraph };
  });
}

/** Whether a typed name is the borrower's: case, accents, spaces and invisible marks are forgiven. */
export function isSameName(typed: string, fullName: string): boolean {
  return folded(typed) === folded(fullName);
}

function folded(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/['’‘ʼ`´.,\p{Pd}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
