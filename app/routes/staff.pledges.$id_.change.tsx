/** Notes what became of a pledge, on which day, and what shows it. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { dateValues } from "#app/modules/campaigns/campaign-form.ts";
import { notePledgeChange } from "#app/modules/campaigns/follow-pledge.server.ts";
import { pledgeChangeForm } from "#app/modules/campaigns/pledge-form.ts";
import { listOthersOfAsk } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { fieldOf } from "#app/modules/campaigns/refused-field.ts";
import { requirePledge } from "#app/modules/campaigns/require-campaign.server.ts";
import { PledgeChangeFields } from "#app/parts/campaigns/pledge-change-fields.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("campaigns:pledge.note-title"));
export const handle: PageHandle = { form: { id: "change" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, pledge } = await requirePledge(args);
  const { db, today, language } = context;
  const links = { labelIn1: language, labelIn2: language };
  return {
    ...{ pledge, others: await listOthersOfAsk(db.reader, pledge), token: newId() },
    values: { ...dateValues("on", today), ...links },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, pledge } = await requirePledge(args);
  const form = await readForm(args, pledgeChangeForm);
  if (!form.ok) return form.answer;
  const { token, version, change } = form.value;
  const verdict = await notePledgeChange(context, {
    ...{ token, version, pledgeId: pledge.id, campaignId: pledge.campaignId },
    change: { ...change, noteIn: context.language },
  });
  if (!verdict.ok) return form.refuse(verdict, fieldOf(verdict));
  return redirect(`${paths(context.language).staffPledge(pledge.id)}?done=noted`);
}

export default function ChangePledge() {
  const { pledge, others, values, token } = useLoaderData<typeof loader>();
  const stored = { ...values, token, version: String(pledge.version) };
  const form = useFormState(useActionData<typeof action>(), stored);
  const { language } = usePortal();
  const { t } = useText();
  const isAtEnd = pledge.state === "superseded";
  return (
    <FormPage
      id="change"
      form={form}
      title={t("campaigns:pledge.note-title")}
      lead={isAtEnd ? t("campaigns:pledge.at-end") : undefined}
      back={{
        href: paths(language).staffPledge(pledge.id),
        text: t("campaigns:pledge.page-title"),
      }}
      {...(!isAtEnd && { button: { text: t("campaigns:save") } })}
    >
      {!isAtEnd && <PledgeChangeFields form={form} state={pledge.state} others={others} />}
    </FormPage>
  );
}
