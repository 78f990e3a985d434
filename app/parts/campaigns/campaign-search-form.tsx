/** The questions that narrow the list of campaigns. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { STEPS } from "#app/modules/campaigns/campaign.ts";
import type { CampaignFilter } from "#app/modules/campaigns/list-filter.ts";
import { paths } from "#app/shared/paths.ts";
import { Filter } from "#app/ui/filter.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";

export function CampaignSearchForm({ filter }: { filter: CampaignFilter }) {
  const { language } = usePortal();
  const { t } = useText();
  const { typed, step, isPublished } = filter;
  const show = isPublished === null ? "" : isPublished ? "published" : "drafts";
  return (
    <Filter id="find" action={paths(language).staffCampaigns} button={t("campaigns:list.show")}>
      <Input name="q" label={t("campaigns:list.search")} value={typed} spellCheck={false} />
      <Select
        name="step"
        label={t("campaigns:list.step")}
        value={step ?? ""}
        options={[
          { value: "", text: t("campaigns:list.any") },
          ...STEPS.map((value) => ({ value, text: t(`campaigns:steps.${value}`) })),
        ]}
      />
      <Select
        name="show"
        label={t("campaigns:list.shown")}
        value={show}
        options={[
          { value: "", text: t("campaigns:list.all") },
          { value: "published", text: t("campaigns:list.published") },
          { value: "drafts", text: t("campaigns:list.drafts") },
        ]}
      />
    </Filter>
  );
}
