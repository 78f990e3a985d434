/** A theme's name as it stands in each language, and which of the two is out of date. */
import { useText } from "#app/i18n/portal-context.tsx";
import { otherLanguage } from "#app/i18n/languages.ts";
import { columnOf, translationState } from "#app/i18n/two-texts.ts";
import type { Theme } from "#app/modules/listening/theme.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";

export function ThemeNames({ theme }: { theme: Theme }) {
  const { t } = useText();
  const source = theme.sourceLanguage;
  const isBehind = translationState(theme) === "out-of-date";
  return (
    <SummaryList
      rows={[source, otherLanguage(source)].map((language) => {
        const name = theme[columnOf("name", language)];
        const isOlder = isBehind && language !== source;
        return {
          key: t(`listening:theme.in-${language}`),
          value:
            name === "" ? (
              t(`listening:theme.not-in-${language}`)
            ) : (
              <>
                <span lang={language}>{name}</span>{" "}
                {isOlder && <Tag colour="purple">{t("listening:themes.out-of-date")}</Tag>}
              </>
            ),
        };
      })}
    />
  );
}
