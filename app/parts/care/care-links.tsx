/** From a cohort's staff page to its people: members by name, and one-to-ones. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Id } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

type CareLinksProps = { cohortId: Id; enrolled: number; waiting: number };

export function CareLinks({ cohortId, enrolled, waiting }: CareLinksProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <p className="govuk-body">
        <a className="govuk-link" href={to.staffMembers(cohortId)}>
          {t("care:members.link", { count: enrolled })}
          {waiting > 0 && ` · ${t("care:members.link-waiting", { waiting })}`}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={to.staffOneToOnes(cohortId)}>
          {t("care:one-to-ones.link")}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={to.staffCare}>
          {t("care:title")}
        </a>
      </p>
    </>
  );
}
