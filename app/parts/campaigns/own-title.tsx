/** What a record is called, in the reader's language; where it is not written in it, in the other. */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import type { Language } from "#app/i18n/languages.ts";
import { readIn } from "#app/i18n/two-texts.ts";
import { officeName, type TargetFacts } from "#app/modules/campaigns/target.ts";

type Titled = Readonly<{ titleEn: string; titleEs: string }>;

/** The title as a text alone, for headings of pages and the way back. */
export function titleOf({ t, language }: Text, record: Titled): string {
  const { words } = readIn(record, "title", language);
  return words === "" ? t("campaigns:untitled") : words;
}

/** The title, in its own language where that is not the page's. */
export function OwnTitle({ record }: { record: Titled }) {
  const { t, language } = useText();
  const title = readIn(record, "title", language);
  if (title.words === "") return <>{t("campaigns:untitled")}</>;
  return <span lang={langOf(title.language, language)}>{title.words}</span>;
}

/** The `lang` of words inside a page: none where they are in the page's own language. */
export function langOf(written: Language, reading: Language): Language | undefined {
  return written === reading ? undefined : written;
}

/** The office with its body, in the page's language. */
export function officeOf({ language }: Pick<Text, "language">, target: TargetFacts): string {
  return officeName(target, language).words;
}
