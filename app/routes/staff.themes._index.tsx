/** The themes: what each is counted by, and which still lack a translation. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { listThemes } from "#app/modules/listening/theme-store.server.ts";
import { ThemeTable } from "#app/parts/listening/theme-table.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";

export const meta = titled(({ t }) => t("listening:themes.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "record-concerns");
  const themes = await listThemes(db.reader);
  return {
    themes: themes.filter(({ archivedAt }) => archivedAt === null),
    archived: themes.filter(({ archivedAt }) => archivedAt !== null),
  };
}

export default function Themes() {
  const { themes, archived } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffListening}
        text={t("listening:title")}
      />
      <h1 className="govuk-heading-xl" id="themes">
        {t("listening:themes.title")}
      </h1>
      <p className="govuk-body">{t("listening:themes.lead")}</p>
      <ButtonLink href={to.staffNewTheme}>{t("listening:themes.add")}</ButtonLink>
      {themes.length === 0 ? (
        <p className="govuk-body">{t("listening:themes.none")}</p>
      ) : (
        <ThemeTable labelledBy="themes" themes={themes} />
      )}
      {archived.length > 0 && (
        <Details summary={<span id="archived">{t("listening:themes.archived")}</span>}>
          <ThemeTable labelledBy="archived" themes={archived} />
        </Details>
      )}
    </>
  );
}
