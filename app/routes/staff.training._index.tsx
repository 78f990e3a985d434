/** The training programme: its sessions by topic, and whose materials one language lags behind. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { countMaterials } from "#app/modules/training/material-store.server.ts";
import { listProgramme } from "#app/modules/training/training-store.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import { AimsNote } from "#app/parts/training/aims.tsx";
import { SessionTable } from "#app/parts/training/session-table.tsx";
import { titled } from "#app/parts/page-title.ts";
import { pageOfQuery } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";

export const meta = titled(({ t }) => t("training:programme.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "see-cohorts");
  const query = new URL(args.request.url).searchParams;
  const list = await listProgramme(db.reader, pageOfQuery(query));
  const counts = await countMaterials(
    db.reader,
    list.rows.map(({ id }) => id),
  );
  const listed = list.rows.map((session) => ({
    ...session,
    ...(counts.get(session.id) ?? { materials: 0, behind: 0 }),
  }));
  return {
    pages: { ...list, rows: [] },
    sessions: listed.filter(({ archivedAt }) => archivedAt === null),
    archived: listed.filter(({ archivedAt }) => archivedAt !== null),
    mayManage: may(actor.roles, "manage-training"),
  };
}

export default function Programme() {
  const { pages, sessions, archived, mayManage } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  // A later page may have archived ones only.
  const listIsEmpty = sessions.length === 0 && (pages.page === 1 || archived.length === 0);
  return (
    <>
      <h1 className="govuk-heading-xl" id="programme">
        {t("training:programme.title")}
      </h1>
      <p className="govuk-body-l">{t("training:programme.lead")}</p>
      {mayManage && (
        <ButtonLink href={paths(language).staffNewTraining}>
          {t("training:programme.add")}
        </ButtonLink>
      )}
      {listIsEmpty ? (
        <p className="govuk-body">{t("training:programme.none")}</p>
      ) : (
        sessions.length > 0 && <SessionTable labelledBy="programme" sessions={sessions} />
      )}
      {archived.length > 0 && (
        <Details summary={<span id="archived">{t("training:programme.archived")}</span>}>
          <SessionTable labelledBy="archived" sessions={archived} />
        </Details>
      )}
      <ListPages list={pages} />
      <AimsNote />
    </>
  );
}
