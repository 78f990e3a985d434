/** The cohorts that somebody leads: the next meeting of each, and how many places are taken. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { countStages, listCohortsOf } from "#app/modules/cohorts/cohort-store.server.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { findNextStarts } from "#app/modules/meetings/meeting-store.server.ts";
import { CohortTable } from "#app/parts/organising/cohort-table.tsx";
import { placesOf } from "#app/parts/organising/places.ts";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("meetings:list.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db, today } = await requireActor(args, "see-cohorts");
  const cohorts = await listCohortsOf(db.reader, actor.personId);
  const ids = cohorts.map(({ id }) => id);
  const nextStarts = await findNextStarts(db.reader, ids, today);
  const stages = await countStages(db.reader, ids);
  return {
    cohorts: cohorts.map((cohort) => ({
      ...cohort,
      nextAt: nextStarts.get(cohort.id) ?? null,
      ...placesOf(stages.get(cohort.id)),
    })),
    mayOpen: may(actor.roles, "manage-cohorts"),
  };
}

export default function Cohorts() {
  const { cohorts, mayOpen } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <h1 className="govuk-heading-xl" id="cohorts">
        {t("meetings:list.title")}
      </h1>
      {mayOpen && (
        <ButtonLink href={paths(language).staffNewCohort}>{t("meetings:list.open")}</ButtonLink>
      )}
      {cohorts.length === 0 ? (
        <p className="govuk-body">{t("meetings:list.none")}</p>
      ) : (
        <CohortTable labelledBy="cohorts" cohorts={cohorts} />
      )}
    </>
  );
}
