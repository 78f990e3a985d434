/** Themes with their counts, and how far their names are translated. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readIn, translationState } from "#app/i18n/two-texts.ts";
import type { Theme } from "#app/modules/listening/theme.ts";
import { paths } from "#app/shared/paths.ts";
import { figure, Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

type TableProps = { themes: readonly Theme[]; labelledBy: string };

export function ThemeTable({ themes, labelledBy }: TableProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <Table
      labelledBy={labelledBy}
      head={[
        words(t("listening:themes.name")),
        figure(t("listening:concerns")),
        figure(t("listening:conversations")),
        words(t("listening:themes.translation")),
      ]}
      rows={themes.map((theme) => {
        const name = readIn(theme, "name", language);
        return {
          id: theme.id,
          cells: [
            words(
              <a className="govuk-link" href={to.staffTheme(theme.id)} lang={name.language}>
                {name.words}
              </a>,
            ),
            figure(theme.concernsEn + theme.concernsEs),
            figure(theme.conversations),
            words(<Translated theme={theme} />),
          ],
        };
      })}
      rowHeaders
      stack
    />
  );
}

/** Where nothing is owed, plain words; else a tag. */
function Translated({ theme }: { theme: Theme }) {
  const { t } = useText();
  const state = translationState(theme);
  const text = t(`listening:themes.${state}`);
  return state === "current" ? text : <Tag colour="purple">{text}</Tag>;
}
