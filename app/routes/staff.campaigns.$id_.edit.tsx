/** Changes what a campaign is called and about, its address, its beginning and its lead. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { campaignValues, changeCampaignForm } from "#app/modules/campaigns/campaign-form.ts";
import { listLeads } from "#app/modules/campaigns/campaign-lead-store.server.ts";
import { changeCampaign } from "#app/modules/campaigns/change-campaign.server.ts";
import { fieldOf } from "#app/modules/campaigns/refused-field.ts";
import { requireCampaign } from "#app/modules/campaigns/require-campaign.server.ts";
import { CampaignFields } from "#app/parts/campaigns/campaign-fields.tsx";
import { titleOf } from "#app/parts/campaigns/own-title.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("campaigns:campaign.edit-title"));
export const handle: PageHandle = { form: { id: "campaign" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, campaign } = await requireCampaign(args);
  return { campaign, leads: await listLeads(context.db.reader), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, campaign } = await requireCampaign(args);
  const form = await readForm(args, changeCampaignForm(context.today));
  if (!form.ok) return form.answer;
  const { token, version, ...facts } = form.value;
  const verdict = await changeCampaign(context, { token, version, campaignId: campaign.id, facts });
  if (!verdict.ok) return form.refuse(verdict, fieldOf(verdict));
  return redirect(`${paths(context.language).staffCampaign(campaign.id)}?done=changed`);
}

export default function EditCampaign() {
  const { campaign, leads, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...campaignValues(campaign), token });
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  return (
    <FormPage
      id="campaign"
      form={form}
      title={t("campaigns:campaign.edit-title")}
      back={{ href: paths(language).staffCampaign(campaign.id), text: titleOf(text, campaign) }}
      button={{ text: t("campaigns:save") }}
    >
      <CampaignFields form={form} leads={leads} />
    </FormPage>
  );
}
