/** From a cohort's staff page to its people: members by name, and one-to-ones. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Id } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export function CareLinks({ cohortId, enrolled }: { cohortId: Id; enrolled: number }) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <p className="govuk-body">
        <a className="govuk-link" href={to.staffMembers(cohortId)}>
          {t("care:members.link", { count: enrolled })}
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
