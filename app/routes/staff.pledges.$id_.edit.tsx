/** Corrects what a pledge says, where it was written down wrongly. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { correctPledge } from "#app/modules/campaigns/correct-pledge.server.ts";
import { correctPledgeForm, pledgeValues } from "#app/modules/campaigns/pledge-form.ts";
import { fieldOf } from "#app/modules/campaigns/refused-field.ts";
import { requirePledge } from "#app/modules/campaigns/require-campaign.server.ts";
import { CorrectionFields } from "#app/parts/campaigns/pledge-fields.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("campaigns:pledge.correct"));
export const handle: PageHandle = { form: { id: "correct" } };

export async function loader(args: LoaderFunctionArgs) {
  const { pledge } = await requirePledge(args);
  return { pledge, values: { ...pledgeValues(pledge), token: newId() } };
}

export async function action(args: ActionFunctionArgs) {
  const { context, pledge } = await requirePledge(args);
  const form = await readForm(args, correctPledgeForm);
  if (!form.ok) return form.answer;
  const of = { pledgeId: pledge.id, campaignId: pledge.campaignId };
  const verdict = await correctPledge(context, { ...form.value, ...of });
  if (!verdict.ok) return form.refuse(verdict, fieldOf(verdict));
  return redirect(`${paths(context.language).staffPledge(pledge.id)}?done=corrected`);
}

export default function CorrectPledge() {
  const { pledge, values } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), values);
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="correct"
      form={form}
      title={t("campaigns:pledge.correct")}
      lead={t("campaigns:pledge.correct-lead")}
      back={{
        href: paths(language).staffPledge(pledge.id),
        text: t("campaigns:pledge.page-title"),
      }}
      button={{ text: t("campaigns:save") }}
    >
      <CorrectionFields form={form} />
    </FormPage>
  );
}
