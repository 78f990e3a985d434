/** The training programme: its sessions by topic, and whose materials one language lags behind. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { translationState } from "#app/modules/training/material.ts";
import { listMaterialsBySession } from "#app/modules/training/material-store.server.ts";
import { listTrainingSessions } from "#app/modules/training/training-store.server.ts";
import { AimsNote } from "#app/parts/training/aims.tsx";
import { SessionTable } from "#app/parts/training/session-table.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";

export const meta = titled(({ t }) => t("training:programme.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "see-cohorts");
  const sessions = await listTrainingSessions(db.reader);
  const materials = await listMaterialsBySession(db.reader);
  const listed = sessions.map((session) => {
    const own = materials.get(session.id) ?? [];
    const behind = own.filter((material) => translationState(material) === "out-of-date");
    return { ...session, materials: own.length, behind: behind.length };
  });
  return {
    sessions: listed.filter(({ archivedAt }) => archivedAt === null),
    archived: listed.filter(({ archivedAt }) => archivedAt !== null),
    mayManage: may(actor.roles, "manage-training"),
  };
}

export default function Programme() {
  const { sessions, archived, mayManage } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
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
      {sessions.length === 0 ? (
        <p className="govuk-body">{t("training:programme.none")}</p>
      ) : (
        <SessionTable labelledBy="programme" sessions={sessions} />
      )}
      {archived.length > 0 && (
        <Details summary={<span id="archived">{t("training:programme.archived")}</span>}>
          <SessionTable labelledBy="archived" sessions={archived} />
        </Details>
      )}
      <AimsNote />
    </>
  );
}
