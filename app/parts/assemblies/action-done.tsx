/** What was just done with an assembly or action. */
import { useText } from "#app/i18n/portal-context.tsx";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useEvidenceDone } from "#app/parts/evidence/evidence-done.ts";

export function ActionDone() {
  const { t } = useText();
  return (
    <DoneBanner
      texts={{
        planned: t("assemblies:done.planned"),
        changed: t("assemblies:done.changed"),
        cancelled: t("assemblies:done.cancelled"),
        agenda: t("assemblies:done.agenda"),
        campaigns: t("assemblies:done.campaigns"),
        asks: t("assemblies:done.asks"),
        turnout: t("assemblies:done.turnout"),
        published: t("assemblies:done.published"),
        unpublished: t("assemblies:done.unpublished"),
        pledge: t("campaigns:done.pledge"),
        confirmed: t("assemblies:done.confirmed"),
        ...useEvidenceDone(),
      }}
    />
  );
}
