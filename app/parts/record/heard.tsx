/** What was heard: how many concerns under each theme, and words that were shared with permission. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { HeardTheme, HeardWords } from "#app/modules/public-record/heard-store.server.ts";
import { Said } from "#app/ui/said.tsx";

/** "12 concerns were heard."; fewer than 5 stay a word. */
export function useHeard(): (theme: HeardTheme) => string {
  const { t } = useText();
  return ({ heard }) =>
    typeof heard === "number" ? t("record:heard.count", { count: heard }) : t("record:heard.few");
}

export function HeardWordsList({ words }: { words: readonly HeardWords[] }) {
  const { language } = usePortal();
  const { t } = useText();
  return words.map(({ id, words: said, wordsIn, invented }) => {
    const written = wordsIn === language ? "" : ` ${t(`portal:written-in.${wordsIn}`)}.`;
    const made = invented ? ` ${t("record:invented")}` : "";
    return (
      <Said
        key={id}
        language={wordsIn}
        words={said}
        by={t("record:campaign.words-by") + written + made}
      />
    );
  });
}

export function ParentsSaid({ words }: { words: readonly HeardWords[] }) {
  const { t } = useText();
  if (words.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l">{t("record:campaign.words")}</h2>
      <HeardWordsList words={words} />
    </>
  );
}
