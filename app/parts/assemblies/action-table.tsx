/** Actions in a list: the day, the title, how each stands. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Action } from "#app/modules/assemblies/action.ts";
import { paths } from "#app/shared/paths.ts";
import { Table, words } from "#app/ui/table.tsx";
import { ActionTags, TitleIn } from "./action-words.tsx";

type ActionTableProps = { actions: readonly Action[]; labelledBy: string };

export function ActionTable({ actions, labelledBy }: ActionTableProps) {
  const { t, language, date } = useText();
  return (
    <Table
      labelledBy={labelledBy}
      head={[words(t("assemblies:actions.day")), words(t("assemblies:actions.what"))]}
      rows={actions.map((action) => ({
        id: action.id,
        cells: [
          words(date(action.on)),
          words(
            <>
              <a className="govuk-link" href={paths(language).staffAction(action.id)}>
                <TitleIn {...action} />
              </a>
              <br />
              {t(`assemblies:kind.${action.kind}`)} <ActionTags action={action} />
            </>,
          ),
        ],
      }))}
    />
  );
}
