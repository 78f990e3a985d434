/** Everybody who holds a place in a cohort, by name, and who waits, by turn; for those who lead it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireCareCohort } from "#app/modules/care/require-care.server.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { toldApart } from "#app/modules/cohorts/namesakes.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { useNamesake } from "#app/parts/organising/namesake.ts";
import { titledOfCohort } from "#app/parts/page-title.ts";
import { byFoldedName } from "#app/shared/folded-name.ts";
import { paths } from "#app/shared/paths.ts";
import { Table, words } from "#app/ui/table.tsx";

export const meta = titledOfCohort(({ t }) => t("care:members.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort } = await requireCareCohort(args);
  const { reader } = context.db;
  const all = await listMembers(reader, cohort.id);
  const names = await listNames(
    reader,
    all.map(({ personId }) => personId),
  );
  const named = toldApart(
    all.map(({ id, stage, personId, appliedAt }) => {
      return { id, stage, appliedAt, fullName: names.get(personId) ?? "" };
    }),
  );
  return {
    cohort: { id: cohort.id, name: cohort.name },
    members: named.filter(({ stage }) => holdsPlace(stage)).sort(byFoldedName),
    waiting: named.filter(({ stage }) => stage === "waitlisted"),
  };
}

export default function Members() {
  const { cohort, members, waiting } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const { apart } = useNamesake();
  return (
    <InnerPage
      back={{ href: to.staffCohort(cohort.id), text: cohort.name }}
      title={t("care:members.title")}
      id="members"
      wide
    >
      <p className="govuk-body-l">{t("care:members.lead")}</p>
      {members.length === 0 ? (
        <p className="govuk-body">{t("care:members.none")}</p>
      ) : (
        <Table
          labelledBy="members"
          head={[words(t("care:members.name")), words(t("care:members.stage"))]}
          rows={members.map(({ id, fullName, stage, namesake }) => ({
            id,
            cells: [
              words(
                <>
                  <a className="govuk-link" href={to.staffMember(cohort.id, id)}>
                    {fullName}
                  </a>
                  {namesake !== null && <span className="pp-small"> {apart(namesake)}</span>}
                </>,
              ),
              words(t(`care:members.stages.${stage}`)),
            ],
          }))}
          rowHeaders
        />
      )}
      {waiting.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("care:members.waiting")}</h2>
          <ol className="govuk-list govuk-list--number">
            {waiting.map(({ id, fullName, namesake }) => (
              <li key={id}>
                {fullName}
                {namesake !== null && <span className="pp-small"> {apart(namesake)}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
    </InnerPage>
  );
}
