/** What a campaign lacks before it can be published, each with the page where it is written. */
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import type { Missing } from "#app/modules/campaigns/publishing.ts";
import { paths } from "#app/shared/paths.ts";

type ListProps = { campaignId: string; missing: readonly Missing[] };

export function MissingList({ campaignId, missing }: ListProps) {
  const { language } = usePortal();
  const text = useText();
  const to = paths(language);
  return (
    <ul className="govuk-list govuk-list--bullet">
      {missing.map((one) => {
        const page =
          one.of === "campaign"
            ? to.staffCampaignStep(campaignId, "edit")
            : to.staffAskStep(campaignId, one.askId, "edit");
        const key = `${one.of === "ask" ? one.askId : ""} ${one.column}`;
        return (
          <li key={key}>
            <a className="govuk-link" href={`${page}#${one.column}`}>
              {wordsOf(text, one)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf({ t }: Text, missing: Missing): string {
  const { column } = missing;
  const what = t(`campaigns:publish.columns.${column}`);
  const language = t(`campaigns:publish.in-${column.endsWith("En") ? "en" : "es"}`);
  return missing.of === "campaign"
    ? t("campaigns:publish.of-campaign", { what, language })
    : t("campaigns:publish.of-ask", { number: missing.position, what, language });
}
