/** Who was pledged and who came: in a sentence, and by institution. */
import { useText } from "#app/i18n/portal-context.tsx";
import { sum, type Turnout } from "#app/modules/assemblies/turnout.ts";
import { figure, Table, words } from "#app/ui/table.tsx";

export function TurnoutSentence({ turnout: { came, expected, most } }: { turnout: Turnout }) {
  const { t } = useText();
  const first =
    came !== null && expected !== null
      ? t("assemblies:turnout.came-of-expected", { came, expected })
      : came !== null
        ? t("assemblies:turnout.came", { came })
        : expected !== null
          ? t("assemblies:turnout.expected", { expected })
          : t("assemblies:turnout.nobody");
  return (
    <p className="govuk-body">
      <strong>{first}</strong> {most !== null && t("assemblies:turnout.most", most)}
    </p>
  );
}

export function TurnoutTable({ turnout, labelledBy }: { turnout: Turnout; labelledBy: string }) {
  const { t } = useText();
  const lines = turnout.lines.filter(({ pledged, counted }) => pledged !== null || counted > 0);
  if (lines.length === 0) return null;
  const pledged = sum(lines.map((line) => line.pledged ?? 0));
  const counted = sum(lines.map((line) => line.counted));
  return (
    <Table
      labelledBy={labelledBy}
      rowHeaders
      head={[
        words(t("assemblies:turnout.institution")),
        figure(t("assemblies:turnout.pledged")),
        figure(t("assemblies:turnout.counted")),
      ]}
      rows={lines.map((line) => ({
        cells: [
          words(line.name ?? t("assemblies:turnout.others")),
          figure(line.pledged === null ? "" : String(line.pledged)),
          figure(String(line.counted)),
        ],
      }))}
      foot={[words(t("assemblies:turnout.all")), figure(String(pledged)), figure(String(counted))]}
    />
  );
}
