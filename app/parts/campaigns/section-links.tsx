/** From the campaigns to the parts beside them: listening, actions, institutions, pledges, wins. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { paths } from "#app/shared/paths.ts";
import { LinkList } from "#app/ui/link-list.tsx";

export function SectionLinks() {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const links = [
    { href: to.staffListening, text: t("campaigns:sections.listening") },
    { href: to.staffThemes, text: t("campaigns:sections.themes") },
    { href: to.staffTargets, text: t("campaigns:sections.targets") },
    { href: to.staffActions, text: t("campaigns:sections.actions") },
    { href: to.staffInstitutions, text: t("campaigns:sections.institutions") },
    { href: to.staffPledges, text: t("campaigns:sections.pledges") },
    { href: to.staffWins, text: t("campaigns:sections.wins") },
    { href: to.staffTranslations, text: t("campaigns:sections.translations") },
  ];
  return (
    <nav aria-labelledby="sections">
      <h2 className="govuk-heading-m" id="sections">
        {t("campaigns:sections.title")}
      </h2>
      <LinkList links={links} look="spaced" />
    </nav>
  );
}
