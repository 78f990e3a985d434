/** The figures of a choice: four cards, where parents stand, the languages that they read. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Figure } from "#app/modules/outcomes/small-numbers.ts";
import { STANDINGS } from "#app/modules/outcomes/year-counts.ts";
import type { Outcome } from "#app/modules/outcomes/year-figures.ts";
import { Grid } from "#app/ui/arrangement.tsx";
import { RowBar } from "#app/ui/bar-plot.tsx";
import { Card } from "#app/ui/card.tsx";
import { Sum } from "#app/ui/sum.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";
import { figureWords, rateWords } from "./outcome-words.ts";

export function OutcomeCards({ outcome }: { outcome: Outcome }) {
  const text = useText();
  const { t } = text;
  const cards = [
    ...(["places", "active", "completed"] as const).map((name) => ({
      isNumber: typeof outcome[name] === "number",
      said: figureWords(text, outcome[name]),
      about: t(`outcomes:card.${name}`),
    })),
    {
      isNumber: outcome.rate !== null,
      said: rateWords(text, outcome.rate),
      about: t("outcomes:card.rate", { count: outcome.held }),
    },
  ];
  return (
    <Grid four>
      {cards.map(({ isNumber, said, about }) => (
        <Card as="li" key={about}>
          {isNumber ? <Sum>{said}</Sum> : <strong className="govuk-heading-s">{said}</strong>}
          <p className="govuk-body">{about}</p>
        </Card>
      ))}
    </Grid>
  );
}

/** Parts that add up stand beside their total, all of them hidden together where one is small. */
export function OutcomeSplits({ outcome }: { outcome: Outcome }) {
  const { t } = useText();
  const total = [t("outcomes:standing.total"), outcome.places] as const;
  return (
    <div>
      <Split
        id="standing"
        title={t("outcomes:standing.title")}
        parts={STANDINGS.map((name) => [t(`outcomes:standing.${name}`), outcome[name]])}
        total={total}
      />
      <Split
        id="language"
        title={t("outcomes:language.title")}
        parts={(["en", "es"] as const).map((name) => [
          t(`outcomes:language.${name}`),
          outcome[name],
        ])}
        total={total}
      />
    </div>
  );
}

type Line = readonly [name: string, figure: Figure];
type SplitProps = { id: string; title: string; parts: readonly Line[]; total: Line };

function Split({ id, title, parts, total }: SplitProps) {
  const text = useText();
  const { t } = text;
  // Beside the largest that is shown: beside the total, a length would give a hidden total away.
  const most = Math.max(1, ...parts.map(([, count]) => (typeof count === "number" ? count : 0)));
  const drawn = ([name, count]: Line) => (
    <>
      {name}
      {typeof count === "number" && <RowBar percent={(count / most) * 100} />}
    </>
  );
  const shown = (count: Figure) => figure(figureWords(text, count));
  return (
    <section>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      <Table
        labelledBy={id}
        head={[words(t("outcomes:standing.head")), figure(t("outcomes:standing.count"))]}
        rows={parts.map((line) => ({ id: line[0], cells: [words(drawn(line)), shown(line[1])] }))}
        foot={[words(total[0]), shown(total[1])]}
        rowHeaders
      />
    </section>
  );
}
