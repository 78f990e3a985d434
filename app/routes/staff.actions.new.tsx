/** Plans an assembly or another action; it begins as a draft. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { fieldOfRefusal, newActionForm } from "#app/modules/assemblies/action-form.ts";
import { planAction } from "#app/modules/assemblies/change-action.server.ts";
import { findCampaign } from "#app/modules/campaigns/campaign-store.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { ActionFields } from "#app/parts/assemblies/action-fields.tsx";
import { OwnTitle } from "#app/parts/campaigns/own-title.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Sentence } from "#app/ui/sentence.tsx";

export const meta = titled(({ t }) => t("assemblies:actions.new"));
export const handle: PageHandle = { form: { id: "plan" } };

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "manage-campaigns");
  const campaignId = new URL(args.request.url).searchParams.get("campaign");
  return { campaign: await findCampaign(db.reader, campaignId), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-campaigns");
  const form = await readForm(args, newActionForm);
  if (!form.ok) return form.answer;
  const campaignId = new URL(args.request.url).searchParams.get("campaign");
  const verdict = await planAction(context, { ...form.value, campaignId });
  if (!verdict.ok) return form.refuse(verdict, fieldOfRefusal(verdict));
  return redirect(`${paths(context.language).staffAction(verdict.value)}?done=planned`);
}

export default function NewAction() {
  const { campaign, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="plan"
      form={form}
      title={t("assemblies:actions.new")}
      {...(campaign !== null && {
        lead: (
          <Sentence
            text={t("assemblies:new.for")}
            parts={{ campaign: <OwnTitle record={campaign} /> }}
          />
        ),
      })}
      back={{ href: paths(language).staffActions, text: t("assemblies:actions.title") }}
      button={{ text: t("assemblies:new.button") }}
    >
      <ActionFields form={form} isPast />
    </FormPage>
  );
}
