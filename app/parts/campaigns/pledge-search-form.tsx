/** The questions that narrow and order the list of pledges. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PledgeFilter } from "#app/modules/campaigns/list-filter.ts";
import { PLEDGE_STATES } from "#app/modules/campaigns/pledge-state.ts";
import { paths } from "#app/shared/paths.ts";
import { Filter } from "#app/ui/filter.tsx";
import { Select } from "#app/ui/select.tsx";

export function PledgeSearchForm({ filter: { show, state } }: { filter: PledgeFilter }) {
  const { language } = usePortal();
  const { t } = useText();
  return (
    <Filter id="find" action={paths(language).staffPledges} button={t("campaigns:list.show")}>
      <Select
        name="show"
        label={t("campaigns:pledge.show")}
        value={show}
        options={[
          { value: "all", text: t("campaigns:pledge.show-all") },
          { value: "checks", text: t("campaigns:pledge.show-checks") },
        ]}
      />
      <Select
        name="state"
        label={t("campaigns:pledge.state")}
        value={state ?? ""}
        options={[
          { value: "", text: t("campaigns:list.any") },
          ...PLEDGE_STATES.map((value) => ({ value, text: t(`campaigns:pledge.states.${value}`) })),
        ]}
      />
    </Filter>
  );
}
