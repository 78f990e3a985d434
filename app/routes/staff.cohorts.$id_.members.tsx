/** Everybody who holds a place in a cohort, by name, for those who lead it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireCareCohort } from "#app/modules/care/require-care.server.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { titledOfCohort } from "#app/parts/page-title.ts";
import { byFoldedName } from "#app/shared/folded-name.ts";
import { paths } from "#app/shared/paths.ts";
import { Table, words } from "#app/ui/table.tsx";

export const meta = titledOfCohort(({ t }) => t("care:members.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort } = await requireCareCohort(args);
  const { reader } = context.db;
  const seated = (await listMembers(reader, cohort.id)).filter(({ stage }) => holdsPlace(stage));
  const names = await listNames(
    reader,
    seated.map(({ personId }) => personId),
  );
  const members = seated.map(({ id, stage, personId }) => {
    return { id, stage, fullName: names.get(personId) ?? "" };
  });
  return { cohort: { id: cohort.id, name: cohort.name }, members: members.sort(byFoldedName) };
}

export default function Members() {
  const { cohort, members } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
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
          rows={members.map(({ id, fullName, stage }) => ({
            id,
            cells: [
              words(
                <a className="govuk-link" href={to.staffMember(cohort.id, id)}>
                  {fullName}
                </a>,
              ),
              words(t(`care:members.stages.${stage}`)),
            ],
          }))}
          rowHeaders
        />
      )}
    </InnerPage>
  );
}
