/** The days of a planned year: which are new, which are there, and what closes those that clash. */
import { useText } from "#app/i18n/portal-context.tsx";
import { choiceName } from "#app/modules/meetings/plan-form.ts";
import type { Clash } from "#app/modules/meetings/rhythm-clash.ts";
import type { PlanLine } from "#app/modules/meetings/year-plan.ts";
import { Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { ClosureList } from "./meeting-words.tsx";

type PlanTableProps = {
  labelledBy: string;
  lines: readonly PlanLine[];
  clashes: readonly Clash[];
};

export function PlanTable({ labelledBy, lines, clashes }: PlanTableProps) {
  const { t, weekday } = useText();
  const rows = lines.map((line) => {
    const closures = clashes.find(({ number }) => number === line.number)?.closures ?? [];
    return {
      id: line.date,
      cells: [
        words(
          <>
            {weekday(line.date)}
            <ClosureList closures={closures} />
          </>,
        ),
        words(<Standing line={line} clashes={closures.length > 0} />),
      ],
    };
  });
  const head = [words(t("meetings:dates.day")), words(t("meetings:plan.standing"))];
  return <Table labelledBy={labelledBy} head={head} rows={rows} rowHeaders />;
}

/** A day that clashes leads to its question, above. */
function Standing({ line: { date, isThere }, clashes }: { line: PlanLine; clashes: boolean }) {
  const { t, weekday } = useText();
  if (isThere) return <Tag colour="grey">{t("meetings:plan.there")}</Tag>;
  if (clashes) {
    return (
      <>
        <Tag colour="orange">{t("meetings:plan.clash")}</Tag>
        <br />
        <a className="govuk-link" href={`#${choiceName(date)}`}>
          {t("meetings:plan.decide")}
          <span className="govuk-visually-hidden">: {weekday(date)}</span>
        </a>
      </>
    );
  }
  return <Tag colour="green">{t("meetings:plan.new")}</Tag>;
}
