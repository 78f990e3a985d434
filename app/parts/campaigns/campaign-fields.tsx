/** The questions about a campaign, for a new one and for a change. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Lead } from "#app/modules/campaigns/campaign-lead-store.server.ts";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import { DateField, SelectField, TextField, type FormState } from "#app/ui/form-parts.tsx";
import { TextFields } from "./text-fields.tsx";

export function CampaignFields({ form, leads }: { form: FormState; leads: readonly Lead[] }) {
  const { t } = useText();
  const boxes = useDateBoxes();
  return (
    <>
      <TextFields
        form={form}
        title={t("campaigns:campaign.name")}
        long={{ field: "summary", label: t("campaigns:campaign.summary") }}
      />
      <TextField
        form={form}
        name="slug"
        label={t("portal:optional", { label: t("campaigns:campaign.slug") })}
        hint={t("campaigns:campaign.slug-hint")}
        autoComplete="off"
        spellCheck={false}
      />
      <DateField
        form={form}
        name="startedOn"
        legend={t("campaigns:campaign.started-on")}
        labels={boxes}
      />
      <SelectField
        form={form}
        name="leadId"
        label={t("campaigns:campaign.lead")}
        hint={t("campaigns:campaign.lead-hint")}
        options={[
          { value: "", text: t("campaigns:campaign.nobody") },
          ...leads.map(({ id, fullName }) => ({ value: id, text: fullName })),
        ]}
      />
    </>
  );
}
