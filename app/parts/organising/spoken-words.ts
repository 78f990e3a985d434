/** Which languages somebody speaks and reads, in the page's own words where the portal knows them. */
import type { Language } from "#app/i18n/languages.ts";
import type { Translate } from "#app/i18n/translator.ts";
import { languageOfWord } from "#app/modules/cohorts/member-list-words.ts";

type Spoken = { language: Language; spokenLanguage: string | null };

/** "Speaks Quechua. Reads Spanish."; what somebody wrote themselves stays as it was written. */
export function spokenWords(t: Translate, { language, spokenLanguage }: Spoken): string {
  const written = t(`portal:languages.${language}`);
  if (spokenLanguage === null) return t("cohorts:calls.reads", { written });
  const known = languageOfWord(spokenLanguage);
  const spoken = known === null ? spokenLanguage : t(`portal:languages.${known}`);
  return t("cohorts:calls.speaks", { language: spoken, written });
}
