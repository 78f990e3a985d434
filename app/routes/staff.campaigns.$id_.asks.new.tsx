/** A new ask of a campaign. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { newAskForm } from "#app/modules/campaigns/campaign-form.ts";
import { fieldOf } from "#app/modules/campaigns/refused-field.ts";
import { requireCampaign } from "#app/modules/campaigns/require-campaign.server.ts";
import { listTargetNames } from "#app/modules/campaigns/target-store.server.ts";
import { addAsk } from "#app/modules/campaigns/write-ask.server.ts";
import { AskFields } from "#app/parts/campaigns/ask-fields.tsx";
import { titleOf } from "#app/parts/campaigns/own-title.tsx";
import { WrittenInField } from "#app/parts/campaigns/text-fields.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("campaigns:ask.new-title"));
export const handle: PageHandle = { form: { id: "ask" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, campaign } = await requireCampaign(args);
  const targets = await listTargetNames(context.db.reader);
  return { campaign, targets, values: { writtenIn: context.language }, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, campaign } = await requireCampaign(args);
  const form = await readForm(args, newAskForm);
  if (!form.ok) return form.answer;
  const { token, writtenIn, ...facts } = form.value;
  const verdict = await addAsk(context, { token, campaignId: campaign.id, writtenIn, facts });
  if (!verdict.ok) return form.refuse(verdict, fieldOf(verdict));
  return redirect(`${paths(context.language).staffCampaign(campaign.id)}?done=ask`);
}

export default function NewAsk() {
  const { campaign, targets, values, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...values, token });
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  return (
    <FormPage
      id="ask"
      form={form}
      title={t("campaigns:ask.new-title")}
      lead={t("campaigns:ask.lead")}
      back={{ href: paths(language).staffCampaign(campaign.id), text: titleOf(text, campaign) }}
      button={{ text: t("campaigns:save") }}
    >
      <AskFields form={form} targets={targets} />
      <WrittenInField form={form} />
    </FormPage>
  );
}
