/** The figures of the page of outcomes as the rows of a file, hidden where the page hides them. */
import type { Text } from "#app/i18n/portal-context.tsx";
import type { OutcomesRead } from "#app/modules/outcomes/read-outcomes.server.ts";
import type { Scope } from "#app/modules/outcomes/outcome-scope.ts";
import { STANDINGS } from "#app/modules/outcomes/year-counts.ts";
import type { Outcome } from "#app/modules/outcomes/year-figures.ts";
import { figureWords, rateWords, scopeName } from "./outcome-words.ts";

/** One figure a row: in which year, where, what, how many. */
export function outcomeRows(text: Text, read: OutcomesRead): string[][] {
  const { t } = text;
  const name = (scope: Scope) => scopeName(text, scope, read.cohorts);
  const where = name(read.scope);
  const trend = read.trend.map(({ number, rate }) => [
    where,
    t("outcomes:file.trend", { number }),
    rateWords(text, rate),
  ]);
  const rows = [
    ...figureRows(text, where, read.outcome),
    ...trend,
    ...read.parts.flatMap(({ scope, outcome }) => figureRows(text, name(scope), outcome)),
  ];
  const head = [t("outcomes:file.where"), t("outcomes:file.what"), t("outcomes:file.value")];
  return [[t("outcomes:year"), ...head], ...rows.map((row) => [read.year, ...row])];
}

function figureRows(text: Text, where: string, outcome: Outcome): string[][] {
  const { t } = text;
  return [
    [where, t("outcomes:standing.total"), figureWords(text, outcome.places)],
    ...STANDINGS.map((name) => [
      where,
      t(`outcomes:standing.${name}`),
      figureWords(text, outcome[name]),
    ]),
    ...(["en", "es"] as const).map((name) => [
      where,
      t("outcomes:file.in-language", { language: t(`outcomes:language.${name}`) }),
      figureWords(text, outcome[name]),
    ]),
    [where, t("outcomes:file.held"), String(outcome.held)],
    [where, t("outcomes:trend.rate"), rateWords(text, outcome.rate)],
  ];
}
