/** Home: what the portal is, and the way to what a plan would cost. */
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { useText } from "#app/i18n/portal-context.tsx";

export const meta = titled(({ t }) => t("home:title"));

export default function Home() {
  const { t } = useText();
  return (
    <PublicFrame>
      <h1 className="govuk-heading-xl">{t("home:title")}</h1>
    </PublicFrame>
  );
}
