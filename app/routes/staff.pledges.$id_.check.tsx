/** When a pledge is looked at again, where somebody looked and nothing has changed. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { dateValues } from "#app/modules/campaigns/campaign-form.ts";
import { planCheck } from "#app/modules/campaigns/follow-pledge.server.ts";
import { checkForm } from "#app/modules/campaigns/pledge-form.ts";
import { fieldOf } from "#app/modules/campaigns/refused-field.ts";
import { requirePledge } from "#app/modules/campaigns/require-campaign.server.ts";
import { NextCheckField } from "#app/parts/campaigns/pledge-fields.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("campaigns:pledge.check-title"));
export const handle: PageHandle = { form: { id: "check" } };

export async function loader(args: LoaderFunctionArgs) {
  const { pledge } = await requirePledge(args);
  const { nextCheckOn } = pledge;
  const values = nextCheckOn === null ? {} : dateValues("nextCheckOn", nextCheckOn);
  return { pledge, values, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, pledge } = await requirePledge(args);
  const form = await readForm(args, checkForm);
  if (!form.ok) return form.answer;
  const of = { pledgeId: pledge.id, campaignId: pledge.campaignId };
  const verdict = await planCheck(context, { ...form.value, ...of });
  if (!verdict.ok) return form.refuse(verdict, fieldOf(verdict));
  return redirect(`${paths(context.language).staffPledge(pledge.id)}?done=check`);
}

export default function PlanCheck() {
  const { pledge, values, token } = useLoaderData<typeof loader>();
  const stored: Record<string, string> = { ...values, token, version: String(pledge.version) };
  const form = useFormState(useActionData<typeof action>(), stored);
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="check"
      form={form}
      title={t("campaigns:pledge.check-title")}
      lead={t("campaigns:pledge.check-lead")}
      back={{
        href: paths(language).staffPledge(pledge.id),
        text: t("campaigns:pledge.page-title"),
      }}
      button={{ text: t("campaigns:save") }}
    >
      <NextCheckField form={form} />
    </FormPage>
  );
}
