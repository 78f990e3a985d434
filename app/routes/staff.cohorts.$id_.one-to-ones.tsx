/** The one-to-ones of a cohort: for its organiser all of them, for a parent leader their own. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listCorrected, listOneToOnes } from "#app/modules/care/one-to-one-store.server.ts";
import { requireCareCohort } from "#app/modules/care/require-care.server.ts";
import { leads } from "#app/modules/cohorts/require-cohort.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import { NextStep } from "#app/parts/care/one-to-one-facts.tsx";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { titledOfCohort } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

export const meta = titledOfCohort(({ t }) => t("care:one-to-ones.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort } = await requireCareCohort(args);
  const { reader } = context.db;
  const { personId: actorId } = context.actor;
  const seesAll = leads(context, cohort);
  const all = await listOneToOnes(reader, cohort.id, seesAll ? null : actorId);
  const shown = all.filter(({ personId }) => personId !== actorId);
  const names = await listNames(
    reader,
    shown.flatMap(({ personId, writerId }) => [personId, writerId]),
  );
  const corrected = await listCorrected(
    reader,
    shown.map(({ id }) => id),
  );
  return {
    cohort: { id: cohort.id, name: cohort.name },
    seesAll,
    rows: shown.map(({ id, metOn, personId, writerId, stepBy, ...step }) => ({
      ...{ id, metOn, nextStep: step.nextStep, nextStepIn: step.nextStepIn, dueOn: step.dueOn },
      member: names.get(personId) ?? "",
      writer: names.get(writerId) ?? "",
      by: names.get(stepBy === "member" ? personId : writerId) ?? "",
      isCorrected: corrected.has(id),
    })),
  };
}

export default function OneToOnes() {
  const { cohort, seesAll, rows } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <InnerPage
      back={{ href: to.staffCohort(cohort.id), text: cohort.name }}
      title={t("care:one-to-ones.title")}
      id="one-to-ones"
      wide
    >
      <p className="govuk-body-l">{t("care:one-to-ones.lead")}</p>
      {!seesAll && <p className="govuk-body">{t("care:one-to-ones.own-only")}</p>}
      <ButtonLink href={to.staffNewOneToOne(cohort.id)}>{t("care:one-to-ones.new")}</ButtonLink>
      {rows.length === 0 ? (
        <p className="govuk-body">{t("care:one-to-ones.none")}</p>
      ) : (
        <OneToOneTable cohortId={cohort.id} rows={rows} />
      )}
    </InnerPage>
  );
}

type Rows = ReturnType<typeof useLoaderData<typeof loader>>["rows"];

function OneToOneTable({ cohortId, rows }: { cohortId: string; rows: Rows }) {
  const { language } = usePortal();
  const { t, date } = useText();
  const to = paths(language);
  const head = ["day", "member", "writer", "next-step"] as const;
  return (
    <Table
      labelledBy="one-to-ones"
      head={head.map((column) => words(t(`care:one-to-ones.${column}`)))}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          words(
            <>
              <a className="govuk-link" href={to.staffOneToOne(cohortId, row.id)}>
                {date(row.metOn)}
                <span className="govuk-visually-hidden">, {row.member}</span>
              </a>
              {row.isCorrected && (
                <>
                  <br />
                  <Tag colour="purple">{t("care:one-to-ones.corrected")}</Tag>
                </>
              )}
            </>,
          ),
          words(row.member),
          words(row.writer),
          words(<NextStep step={row} by={t("care:one-to-ones.by-member", { name: row.by })} />),
        ],
      }))}
      rowHeaders
      stack
    />
  );
}
