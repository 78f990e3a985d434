/** Member institutions by name, with what each owes of its dues; those that left stand below. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { owedOf } from "#app/modules/assemblies/dues.ts";
import { listAllDues } from "#app/modules/assemblies/dues-store.server.ts";
import { isMemberOn } from "#app/modules/assemblies/institution.ts";
import { listInstitutions } from "#app/modules/assemblies/institution-store.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { InstitutionTable } from "#app/parts/assemblies/institution-table.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("assemblies:institutions.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db, today } = await requireActor(args, "manage-campaigns");
  const institutions = await listInstitutions(db.reader);
  const dues = await listAllDues(db.reader);
  const rows = institutions.map((institution) => ({
    ...institution,
    owed: owedOf(dues.get(institution.id) ?? []),
    hasLeft: institution.leftOn !== null && !isMemberOn(institution, today),
  }));
  return {
    members: rows.filter(({ hasLeft }) => !hasLeft),
    left: rows.filter(({ hasLeft }) => hasLeft),
  };
}

export default function Institutions() {
  const { members, left } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffActions}
        text={t("assemblies:actions.title")}
      />
      <h1 className="govuk-heading-xl" id="members">
        {t("assemblies:institutions.title")}
      </h1>
      <p className="govuk-body-l">{t("assemblies:institutions.lead")}</p>
      <ButtonLink href={to.staffNewInstitution}>{t("assemblies:institutions.new")}</ButtonLink>
      {members.length === 0 ? (
        <p className="govuk-body">{t("assemblies:institutions.none")}</p>
      ) : (
        <InstitutionTable rows={members} labelledBy="members" />
      )}
      {left.length > 0 && (
        <>
          <h2 className="govuk-heading-m" id="left">
            {t("assemblies:institutions.left")}
          </h2>
          <InstitutionTable rows={left} labelledBy="left" />
        </>
      )}
    </>
  );
}
