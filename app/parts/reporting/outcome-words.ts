/** Figures and scopes in the words of the page's language: a hidden figure says so. */
import type { Text } from "#app/i18n/portal-context.tsx";
import { boroughName } from "#app/modules/cohorts/boroughs.ts";
import type { Scope } from "#app/modules/outcomes/outcome-scope.ts";
import type { Figure } from "#app/modules/outcomes/small-numbers.ts";
import type { Percent } from "#app/modules/outcomes/year-attendance.ts";

type Named = readonly { id: string; name: string }[];

export function figureWords({ t }: Text, figure: Figure): string {
  return typeof figure === "number" ? String(figure) : t(`outcomes:figure.${figure}`);
}

export function rateWords({ t }: Text, rate: Percent): string {
  return rate === null ? t("outcomes:figure.no-rate") : `${String(rate)}%`;
}

/** The name of what a row is about. */
export function scopeName({ t }: Text, scope: Scope, cohorts: Named): string {
  switch (scope.kind) {
    case "all":
      return t("outcomes:file.all");
    case "borough":
      return boroughName(scope.borough) ?? t("outcomes:file.elsewhere");
    case "cohort":
      return cohorts.find(({ id }) => id === scope.cohortId)?.name ?? "";
  }
}

/** What the page shows, as a sentence. */
export function scopeWords({ t }: Text, scope: Scope, year: string, cohorts: Named): string {
  switch (scope.kind) {
    case "all":
      return t("outcomes:scope.all", { year });
    case "borough": {
      const name = boroughName(scope.borough);
      if (name === null) return t("outcomes:scope.elsewhere", { year });
      return t("outcomes:scope.borough", { year, name });
    }
    case "cohort":
      return t("outcomes:scope.cohort", {
        year,
        name: cohorts.find(({ id }) => id === scope.cohortId)?.name ?? "",
      });
  }
}

/** The query of an address that shows this. */
export function scopeQuery(scope: Scope, year: string): string {
  const query = new URLSearchParams({ year });
  if (scope.kind === "borough") query.set("borough", scope.borough);
  if (scope.kind === "cohort") query.set("cohort", scope.cohortId);
  return `?${query.toString()}`;
}
