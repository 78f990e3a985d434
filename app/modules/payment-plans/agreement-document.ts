/**
 * The agreement as a document to keep: the facts of its acceptance, then its text to the letter,
 * so that the fingerprint printed with it can be checked.
 */
import { textIn } from "#app/i18n/portal-context.tsx";
import type { Language } from "#app/i18n/languages.ts";
import type { PdfBlock } from "#app/platform/pdf.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { agreementParagraphs } from "./agreement.ts";
import type { Agreement } from "./agreement-store.server.ts";

export function agreementBlocks(
  language: Language,
  agreement: Agreement,
  planNumber: string,
): PdfBlock[] {
  const { t, date } = textIn(language);
  const { texts, version, acceptance } = agreement;
  const { text, hash } = texts[language];
  const facts = [
    `${t("agreement:agreement.facts.plan")} ${planNumber}`,
    t("agreement:agreement.version", { version }),
  ].join(" · ");
  return [
    { kind: "heading", level: 1, text: t("agreement:agreement.title") },
    { kind: "paragraph", text: facts },
    ...(acceptance === null
      ? []
      : [
          {
            kind: "paragraph" as const,
            strong: true,
            text: t("agreement:agreement.accepted", {
              date: date(todayInLondon(acceptance.acceptedAt)),
              name: acceptance.typedName,
            }),
          },
        ]),
    ...otherLanguage(language, agreement),
    { kind: "paragraph", text: t("agreement:agreement.hash", { hash }) },
    ...agreementParagraphs(text).flatMap(blocksOf),
  ];
}

/** Which text counts, where this is not the one that was read at acceptance. */
function otherLanguage(language: Language, { acceptance }: Agreement): PdfBlock[] {
  const { t } = textIn(language);
  if (acceptance === null || acceptance.language === language) return [];
  const text = t("agreement:agreement.accepted-language", {
    language: t(`portal:languages.${acceptance.language}`),
    other: t(`portal:languages.${language}`),
  });
  return [{ kind: "paragraph", text }];
}

function blocksOf({ kind, text }: ReturnType<typeof agreementParagraphs>[number]): PdfBlock[] {
  if (kind === "heading") return [{ kind: "heading", level: 2, text }];
  const lines = kind === "schedule" ? text.split("\n") : [text];
  return lines.map((line) => ({ kind: "paragraph", text: line }));
}
