/** Outcomes for those who report: counts and rates of a school year, small numbers hidden. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { readOutcomes } from "#app/modules/outcomes/read-outcomes.server.ts";
import { titled } from "#app/parts/page-title.ts";
import { OutcomeCards, OutcomeSplits } from "#app/parts/reporting/outcome-figures.tsx";
import { OutcomeFilter } from "#app/parts/reporting/outcome-filter.tsx";
import { PartsTable, Trend } from "#app/parts/reporting/outcome-tables.tsx";
import { scopeQuery, scopeWords } from "#app/parts/reporting/outcome-words.ts";
import { paths } from "#app/shared/paths.ts";
import { Halves, Measure } from "#app/ui/arrangement.tsx";

export const meta = titled(({ t }) => t("outcomes:title"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "see-outcomes");
  return readOutcomes(context, new URL(args.request.url).searchParams);
}

export default function Outcomes() {
  const read = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const to = paths(language);
  const { year, scope, cohorts, outcome } = read;
  if (read.boroughs.length === 0) {
    return (
      <>
        <h1 className="govuk-heading-xl">{t("outcomes:title")}</h1>
        <p className="govuk-body">{t("outcomes:none")}</p>
      </>
    );
  }
  return (
    <>
      <h1 className="govuk-heading-xl">{t("outcomes:title")}</h1>
      <OutcomeFilter {...read} />
      <p className="govuk-body-l">{scopeWords(text, scope, year, cohorts)}</p>
      <OutcomeCards outcome={outcome} />
      <Halves>
        <Trend trend={read.trend} />
        <OutcomeSplits outcome={outcome} />
      </Halves>
      {read.parts.length > 0 && <PartsTable {...read} />}
      <HowCounted />
      <p className="govuk-body">
        <a className="govuk-link" href={to.staffOutcomesFile(scopeQuery(scope, year))}>
          {t("outcomes:download")}
        </a>
        . {t("outcomes:download-note")}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`${to.staffRegisters}?year=${year}`}>
          {t("outcomes:registers.link")}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={to.staffOutcomePlaces}>
          {t("wins:reported.title")}
        </a>
      </p>
    </>
  );
}

function HowCounted() {
  const { t } = useText();
  const points = ["places", "standing", "rate", "small", "cause"] as const;
  return (
    <Measure>
      <h2 className="govuk-heading-m">{t("outcomes:how.title")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {points.map((point) => (
          <li key={point}>{t(`outcomes:how.${point}`)}</li>
        ))}
      </ul>
    </Measure>
  );
}
