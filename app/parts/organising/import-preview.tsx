/** What will happen to each row of a list, and the one button that lets it happen. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { ImportPreview as Shown } from "#app/modules/cohorts/import-answer.server.ts";
import type { Fate } from "#app/modules/cohorts/listed-people.ts";
import { errorText } from "#app/parts/form-state.ts";
import { Button } from "#app/ui/button.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";

/** Stands within the form of the list. */
export function ImportPreview({ preview }: { preview: Shown }) {
  const { t } = useText();
  const { rows, ignored, adding, free, checked } = preview;
  return (
    <section aria-labelledby="preview">
      <h2 className="govuk-heading-m" id="preview">
        {t("imports:preview")}
      </h2>
      <p className="govuk-body">
        {t("imports:preview-counts", { rows: rows.length, adding, free })}
      </p>
      {ignored.length > 0 && (
        <p className="govuk-body">{t("imports:ignored", { columns: ignored.join(", ") })}</p>
      )}
      <Table
        labelledBy="preview"
        stack
        head={[figure(t("imports:row")), words(t("imports:name")), words(t("imports:fate"))]}
        rows={rows.map(({ row, name, fate }) => ({
          id: String(row),
          cells: [figure(row), words(name), words(<FateWords fate={fate} />)],
        }))}
      />
      <input type="hidden" name="checked" value={checked} />
      {adding > 0 && (
        <Button name="act" value="add">
          {t("imports:add", { count: adding })}
        </Button>
      )}
    </section>
  );
}

function FateWords({ fate }: { fate: Fate }) {
  const { t } = useText();
  switch (fate.kind) {
    case "twice":
      return t("imports:fates.twice", { row: fate.row });
    case "unreadable":
      return t("imports:fates.unreadable", { why: errorText(t, fate.reason, fate.details) });
    case "new":
    case "known":
    case "already":
      return t(`imports:fates.${fate.kind}`);
  }
}
