/** Chooses the campaigns that an assembly or action is for. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { actionTitle } from "#app/modules/assemblies/action.ts";
import { chooseCampaigns } from "#app/modules/assemblies/prepare-action.server.ts";
import { CAMPAIGN_FIELD, campaignsForm } from "#app/modules/assemblies/preparing-form.ts";
import {
  listActionCampaigns,
  listChoosableCampaigns,
} from "#app/modules/assemblies/put-ask-store.server.ts";
import { requireAction } from "#app/modules/assemblies/require-assembly.server.ts";
import { TitleIn } from "#app/parts/assemblies/action-words.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { CheckboxField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("assemblies:campaigns.title"));
export const handle: PageHandle = { form: { id: "campaigns" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  const { reader } = context.db;
  const campaigns = await listChoosableCampaigns(reader, one.id);
  const chosen = (await listActionCampaigns(reader, one.id)).map(({ id }) => id);
  return { one, campaigns, chosen, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  const form = await readForm(args, campaignsForm);
  if (!form.ok) return form.answer;
  const known = await listChoosableCampaigns(context.db.reader, one.id);
  const { token, campaignIds: ticked } = form.value;
  const campaignIds = known.flatMap(({ id }) => (ticked.includes(id) ? id : []));
  const verdict = await chooseCampaigns(context, { token, actionId: one.id, campaignIds });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffAction(one.id)}?done=campaigns`);
}

export default function Campaigns() {
  const { one, campaigns, chosen, token } = useLoaderData<typeof loader>();
  const ticked = Object.fromEntries(chosen.map((id) => [CAMPAIGN_FIELD + id, "1"]));
  const form = useFormState(useActionData<typeof action>(), { ...ticked, token });
  const { language } = usePortal();
  const { t } = useText();
  const isOpen = campaigns.length > 0;
  return (
    <FormPage
      id="campaigns"
      form={form}
      title={t("assemblies:campaigns.title")}
      lead={isOpen ? t("assemblies:campaigns.lead") : t("assemblies:campaigns.none")}
      back={{ href: paths(language).staffAction(one.id), text: actionTitle(one, language).words }}
      {...(isOpen && { button: { text: t("assemblies:campaigns.save") } })}
    >
      {campaigns.map((campaign) => (
        <CheckboxField
          key={campaign.id}
          form={form}
          name={CAMPAIGN_FIELD + campaign.id}
          choices={[{ value: "1", text: <TitleIn {...campaign} /> }]}
        />
      ))}
    </FormPage>
  );
}
