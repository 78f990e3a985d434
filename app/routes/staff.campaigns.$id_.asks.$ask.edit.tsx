/** Changes an ask: its words, its office, its day, its place among the others. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { askValues, changeAskForm } from "#app/modules/campaigns/campaign-form.ts";
import { fieldOf } from "#app/modules/campaigns/refused-field.ts";
import { requireAsk } from "#app/modules/campaigns/require-campaign.server.ts";
import { listTargetNames } from "#app/modules/campaigns/target-store.server.ts";
import { changeAskFacts } from "#app/modules/campaigns/write-ask.server.ts";
import { AskFields } from "#app/parts/campaigns/ask-fields.tsx";
import { titleOf } from "#app/parts/campaigns/own-title.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("campaigns:ask.edit-title"));
export const handle: PageHandle = { form: { id: "ask" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, campaign, ask } = await requireAsk(args);
  return { campaign, ask, targets: await listTargetNames(context.db.reader), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, campaign, ask } = await requireAsk(args);
  const form = await readForm(args, changeAskForm);
  if (!form.ok) return form.answer;
  const { token, version, position, ...facts } = form.value;
  const of = { campaignId: campaign.id, askId: ask.id };
  const verdict = await changeAskFacts(context, { token, version, position, facts, ...of });
  if (!verdict.ok) return form.refuse(verdict, fieldOf(verdict));
  return redirect(`${paths(context.language).staffCampaign(campaign.id)}?done=ask`);
}

export default function EditAsk() {
  const { campaign, ask, targets, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...askValues(ask), token });
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  return (
    <FormPage
      id="ask"
      form={form}
      title={t("campaigns:ask.edit-title")}
      back={{ href: paths(language).staffCampaign(campaign.id), text: titleOf(text, campaign) }}
      button={{ text: t("campaigns:save") }}
    >
      <AskFields form={form} targets={targets} />
      <TextField
        form={form}
        name="position"
        label={t("campaigns:ask.position")}
        width={4}
        inputMode="numeric"
      />
    </FormPage>
  );
}
