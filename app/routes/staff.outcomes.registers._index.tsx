/** Registers to take away: a file for each cohort that kept any in the school year. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { listRegisters } from "#app/modules/outcomes/list-registers.server.ts";
import { titled } from "#app/parts/page-title.ts";
import { YearSelect } from "#app/parts/reporting/outcome-filter.tsx";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Filter } from "#app/ui/filter.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";

export const meta = titled(({ t }) => t("outcomes:registers.title"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "export-registers");
  return listRegisters(context, new URL(args.request.url).searchParams);
}

export default function Registers() {
  const { year, years, cohorts } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const back = { href: `${to.staffOutcomes}?year=${year}`, text: t("outcomes:title") };
  const rows = cohorts.map(({ id, name, registers }) => ({
    id,
    cells: [
      words(name),
      figure(registers),
      words(
        <a className="govuk-link" href={to.staffRegisterFile(id, year)}>
          {t("outcomes:registers.download")}
          <span className="govuk-visually-hidden">
            {t("outcomes:registers.download-of", { name })}
          </span>
        </a>,
      ),
    ],
  }));
  return (
    <>
      <BackNavigation label={t("portal:back")} {...back} />
      <h1 className="govuk-heading-xl" id="registers">
        {t("outcomes:registers.title")}
      </h1>
      <Measure>
        <p className="govuk-body">{t("outcomes:registers.lead")}</p>
      </Measure>
      <Filter button={t("outcomes:show")}>
        <YearSelect year={year} years={years} />
      </Filter>
      {rows.length === 0 ? (
        <p className="govuk-body">{t("outcomes:registers.none")}</p>
      ) : (
        <Table
          labelledBy="registers"
          stack
          head={[
            words(t("outcomes:cohort")),
            figure(t("outcomes:registers.count")),
            words(t("outcomes:registers.file")),
          ]}
          rows={rows}
          rowHeaders
        />
      )}
    </>
  );
}
