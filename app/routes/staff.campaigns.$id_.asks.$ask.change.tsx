/** Notes what became of an ask, on which day, and what shows it. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readFateOfAnswer } from "#app/modules/assemblies/fate-of-answer.server.ts";
import { askChangeForm, dateValues } from "#app/modules/campaigns/campaign-form.ts";
import { noteAskChange } from "#app/modules/campaigns/note-ask-change.server.ts";
import { fieldOf } from "#app/modules/campaigns/refused-field.ts";
import { requireAsk } from "#app/modules/campaigns/require-campaign.server.ts";
import { readFateOfWin } from "#app/modules/wins/fate-of-win.server.ts";
import { AskChangeFields } from "#app/parts/campaigns/ask-fields.tsx";
import { OwnTitle, titleOf } from "#app/parts/campaigns/own-title.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("campaigns:ask.note-title"));
export const handle: PageHandle = { form: { id: "change" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, campaign, ask } = await requireAsk(args);
  const { db, today, language } = context;
  const links = { labelIn1: language, labelIn2: language };
  // Where it is noted from an answer or a win, the form begins with what is known of that.
  const from = new URL(args.request.url).searchParams;
  const answered = await readFateOfAnswer(db.reader, ask, from.get("action"));
  const won = await readFateOfWin(db.reader, ask.id, from.get("win"));
  const values = { ...dateValues("on", today), ...links, ...answered, ...won };
  return { campaign, ask, values, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, campaign, ask } = await requireAsk(args);
  const form = await readForm(args, askChangeForm);
  if (!form.ok) return form.answer;
  const of = { campaignId: campaign.id, askId: ask.id };
  const verdict = await noteAskChange(context, { ...form.value, ...of });
  if (!verdict.ok) return form.refuse(verdict, fieldOf(verdict));
  return redirect(`${paths(context.language).staffCampaign(campaign.id)}?done=noted`);
}

export default function ChangeAsk() {
  const { campaign, ask, values, token } = useLoaderData<typeof loader>();
  const stored = { ...values, token, version: String(ask.version) };
  const form = useFormState(useActionData<typeof action>(), stored);
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  return (
    <FormPage
      id="change"
      form={form}
      title={t("campaigns:ask.note-title")}
      lead={<OwnTitle record={ask} />}
      back={{ href: paths(language).staffCampaign(campaign.id), text: titleOf(text, campaign) }}
      button={{ text: t("campaigns:save") }}
    >
      <AskChangeFields form={form} status={ask.status} />
    </FormPage>
  );
}
