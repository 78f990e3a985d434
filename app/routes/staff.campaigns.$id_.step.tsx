/** At which of the five steps a campaign is. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { stepForm } from "#app/modules/campaigns/campaign-form.ts";
import { STEPS } from "#app/modules/campaigns/campaign.ts";
import { moveCampaign } from "#app/modules/campaigns/change-campaign.server.ts";
import { requireCampaign } from "#app/modules/campaigns/require-campaign.server.ts";
import { titleOf } from "#app/parts/campaigns/own-title.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { RadioField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("campaigns:step.title"));
export const handle: PageHandle = { form: { id: "change-step" } };

export async function loader(args: LoaderFunctionArgs) {
  const { campaign } = await requireCampaign(args);
  return { campaign, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, campaign } = await requireCampaign(args);
  const form = await readForm(args, stepForm);
  if (!form.ok) return form.answer;
  const verdict = await moveCampaign(context, { ...form.value, campaignId: campaign.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffCampaign(campaign.id)}?done=step`);
}

export default function CampaignStep() {
  const { campaign, token } = useLoaderData<typeof loader>();
  const { step, version } = campaign;
  const stored = { token, step, version: String(version) };
  const form = useFormState(useActionData<typeof action>(), stored);
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  return (
    <FormPage
      id="change-step"
      form={form}
      title={t("campaigns:step.title")}
      back={{ href: paths(language).staffCampaign(campaign.id), text: titleOf(text, campaign) }}
      button={{ text: t("campaigns:save") }}
    >
      <RadioField
        form={form}
        name="step"
        legend={t("campaigns:step.legend")}
        hint={t("campaigns:step.hint")}
        choices={STEPS.map((value) => ({ value, text: t(`campaigns:steps.${value}`) }))}
      />
    </FormPage>
  );
}
