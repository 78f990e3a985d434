/** A calendar address: a link that opens it, its text to copy, and how each program takes it. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { subscription } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export function CalendarAddress({ file }: { file: string }) {
  const { address } = usePortal();
  const { t } = useText();
  return (
    <>
      <ButtonLink href={subscription(address, file)}>{t("cohorts:calendar.open")}</ButtonLink>
      <h2 className="govuk-heading-m">{t("cohorts:calendar.address")}</h2>
      <InsetText>
        <p className="govuk-body">{address + file}</p>
      </InsetText>
      <h2 className="govuk-heading-m">{t("cohorts:calendar.how")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{t("cohorts:calendar.apple")}</li>
        <li>{t("cohorts:calendar.google")}</li>
        <li>{t("cohorts:calendar.outlook")}</li>
      </ul>
    </>
  );
}
