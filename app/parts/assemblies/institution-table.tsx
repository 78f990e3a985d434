/** Member institutions with what each owes of its dues. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Institution } from "#app/modules/assemblies/institution.ts";
import type { Pence } from "#app/shared/money.ts";
import { paths } from "#app/shared/paths.ts";
import { figure, Table, words } from "#app/ui/table.tsx";
import { OwedAmount } from "./owed-amount.tsx";

type Row = Pick<Institution, "id" | "name" | "kind"> & { owed: Pence };

export function InstitutionTable({
  rows,
  labelledBy,
}: {
  rows: readonly Row[];
  labelledBy: string;
}) {
  const { t, language } = useText();
  return (
    <Table
      labelledBy={labelledBy}
      head={[words(t("assemblies:turnout.institution")), figure(t("assemblies:institutions.owed"))]}
      rowHeaders
      rows={rows.map(({ id, name, kind, owed }) => ({
        cells: [
          words(
            <>
              <a className="govuk-link" href={paths(language).staffInstitution(id)}>
                {name}
              </a>
              <br />
              <span className="pp-small">{t(`assemblies:institution.kinds.${kind}`)}</span>
            </>,
          ),
          figure(<OwedAmount owed={owed} />),
        ],
      }))}
    />
  );
}
