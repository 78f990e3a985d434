/**
 * Attendance meeting by meeting, drawn and as a table, and the boroughs or cohorts that a choice is
 * made of.
 */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { OutcomesRead } from "#app/modules/outcomes/read-outcomes.server.ts";
import { paths } from "#app/shared/paths.ts";
import { BarPlot } from "#app/ui/bar-plot.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";
import { figureWords, rateWords, scopeName, scopeQuery } from "./outcome-words.ts";

export function Trend({ trend }: Pick<OutcomesRead, "trend">) {
  const text = useText();
  const { t } = text;
  const isOneCohort = trend.some(({ on }) => on !== null);
  return (
    <section>
      <h2 className="govuk-heading-m" id="trend">
        {t("outcomes:trend.title")}
      </h2>
      {trend.length === 0 ? (
        <p className="govuk-body">{t("outcomes:trend.none")}</p>
      ) : (
        <>
          <TrendPlot trend={trend} />
          <Table
            labelledBy="trend"
            head={[
              words(t("outcomes:trend.meeting")),
              ...(isOneCohort ? [] : [figure(t("outcomes:trend.cohorts"))]),
              figure(t("outcomes:trend.rate")),
            ]}
            rows={trend.map(({ number, on, cohorts, rate }) => ({
              id: String(number),
              cells: [
                words(
                  on === null
                    ? t("outcomes:trend.number", { number })
                    : t("outcomes:trend.day", { number, day: text.date(on) }),
                ),
                ...(isOneCohort ? [] : [figure(cohorts)]),
                figure(rateWords(text, rate)),
              ],
            }))}
            rowHeaders
          />
        </>
      )}
    </section>
  );
}

/** Nothing is drawn where every rate is hidden. */
function TrendPlot({ trend }: Pick<OutcomesRead, "trend">) {
  const { t } = useText();
  const shown = trend.filter(({ rate }) => rate !== null).length;
  return (
    <>
      <p className="pp-small">{t("outcomes:trend.caption")}</p>
      {shown > 0 && (
        <BarPlot
          id="trend-plot"
          title={t("outcomes:trend.plot", { count: trend.length })}
          axis={t("outcomes:trend.axis")}
          bars={trend.map(({ number, rate }) => ({ label: String(number), percent: rate }))}
        />
      )}
      {shown > 0 && shown < trend.length && (
        <p className="pp-small">{t("outcomes:trend.not-drawn")}</p>
      )}
    </>
  );
}

type PartsProps = Pick<OutcomesRead, "year" | "scope" | "parts" | "cohorts">;

export function PartsTable({ year, scope, parts, cohorts }: PartsProps) {
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const to = paths(language).staffOutcomes;
  const kind = scope.kind === "all" ? "boroughs" : "cohorts";
  return (
    <section>
      <h2 className="govuk-heading-m" id="parts">
        {t(`outcomes:parts.${kind}`)}
      </h2>
      <Table
        labelledBy="parts"
        stack
        head={[
          words(kind === "boroughs" ? t("outcomes:borough") : t("outcomes:cohort")),
          figure(t("outcomes:parts.places")),
          figure(t("outcomes:parts.active")),
          figure(t("outcomes:parts.held")),
          figure(t("outcomes:parts.rate")),
        ]}
        rows={parts.map(({ scope: part, outcome }) => ({
          id: scopeQuery(part, year),
          cells: [
            words(
              <a className="govuk-link" href={to + scopeQuery(part, year)}>
                {scopeName(text, part, cohorts)}
              </a>,
            ),
            figure(figureWords(text, outcome.places)),
            figure(figureWords(text, outcome.active)),
            figure(outcome.held),
            figure(rateWords(text, outcome.rate)),
          ],
        }))}
        rowHeaders
      />
    </section>
  );
}
