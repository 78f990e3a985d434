/** How many people stand at each stage of a cohort: counts, no names. */
import { useText } from "#app/i18n/portal-context.tsx";
import { STAGES } from "#app/modules/cohorts/membership.ts";
import { figure, Table, words } from "#app/ui/table.tsx";

type StageTableProps = {
  labelledBy: string;
  counts: Readonly<Record<string, number>>;
};

export function StageTable({ labelledBy, counts }: StageTableProps) {
  const { t } = useText();
  return (
    <Table
      labelledBy={labelledBy}
      head={[words(t("meetings:stages.stage")), figure(t("meetings:stages.people"))]}
      rows={STAGES.map((stage) => ({
        id: stage,
        cells: [words(t(`meetings:stages.${stage}`)), figure(counts[stage] ?? 0)],
      }))}
      rowHeaders
    />
  );
}
