/** Writes down what somebody in office promised for an ask. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { dateValues } from "#app/modules/campaigns/campaign-form.ts";
import { newPledgeForm } from "#app/modules/campaigns/pledge-form.ts";
import { listActionsOf } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { recordPledge } from "#app/modules/campaigns/record-pledge.server.ts";
import { fieldOf } from "#app/modules/campaigns/refused-field.ts";
import { requireAsk } from "#app/modules/campaigns/require-campaign.server.ts";
import { listTargetNames } from "#app/modules/campaigns/target-store.server.ts";
import { titleOf } from "#app/parts/campaigns/own-title.tsx";
import { PledgeFields } from "#app/parts/campaigns/pledge-fields.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("campaigns:pledge.new-title"));
export const handle: PageHandle = { form: { id: "pledge" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, campaign, ask } = await requireAsk(args);
  const { db, today, language } = context;
  const links = { labelIn1: language, labelIn2: language };
  return {
    ...{ campaign, ask, token: newId() },
    values: { targetId: ask.targetId, ...dateValues("pledgedOn", today), ...links },
    targets: await listTargetNames(db.reader),
    actions: await listActionsOf(db.reader, campaign.id, today),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, campaign, ask } = await requireAsk(args);
  const form = await readForm(args, newPledgeForm);
  if (!form.ok) return form.answer;
  const { token, links, ...facts } = form.value;
  const verdict = await recordPledge(context, {
    ...{ token, links, campaignId: campaign.id, askId: ask.id },
    facts: { ...facts, keptWhenIn: context.language },
  });
  if (!verdict.ok) return form.refuse(verdict, fieldOf(verdict));
  return redirect(`${paths(context.language).staffPledge(verdict.value)}?done=pledge`);
}

export default function NewPledge() {
  const { campaign, ask, values, targets, actions, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...values, token });
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  return (
    <FormPage
      id="pledge"
      form={form}
      title={t("campaigns:pledge.new-title")}
      lead={
        <>
          {t("campaigns:pledge.for-ask", { title: titleOf(text, ask) })}
          <br />
          {t("campaigns:pledge.new-lead")}
        </>
      }
      back={{ href: paths(language).staffCampaign(campaign.id), text: titleOf(text, campaign) }}
      button={{ text: t("campaigns:save") }}
    >
      <PledgeFields form={form} targets={targets} actions={actions} />
    </FormPage>
  );
}
