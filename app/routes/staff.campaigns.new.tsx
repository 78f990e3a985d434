/** Opens a campaign, as a draft. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { dateValues, newCampaignForm } from "#app/modules/campaigns/campaign-form.ts";
import { listLeads } from "#app/modules/campaigns/campaign-lead-store.server.ts";
import { findThemeInUse } from "#app/modules/campaigns/campaign-theme-store.server.ts";
import { checkFree, openCampaign } from "#app/modules/campaigns/open-campaign.server.ts";
import { fieldOf } from "#app/modules/campaigns/refused-field.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { ThemeWords } from "#app/parts/campaigns/campaign-page.tsx";
import { CampaignFields } from "#app/parts/campaigns/campaign-fields.tsx";
import { WrittenInField } from "#app/parts/campaigns/text-fields.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { alsoRefused, readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Sentence } from "#app/ui/sentence.tsx";

export const meta = titled(({ t }) => t("campaigns:campaign.new-title"));
export const handle: PageHandle = { form: { id: "campaign" } };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db, today, language } = await requireActor(args, "manage-campaigns");
  const leads = await listLeads(db.reader);
  const theme = await findThemeInUse(
    db.reader,
    new URL(args.request.url).searchParams.get("theme"),
  );
  const values = { ...dateValues("startedOn", today), leadId: actor.personId, writtenIn: language };
  return { leads, theme, values, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-campaigns");
  const form = await readForm(args, newCampaignForm(context.today));
  if (!form.ok) {
    const typed = form.answer.data.values["slug"];
    return alsoRefused(form.answer, "slug", await checkFree(context.db.reader, typed));
  }
  const { token, writtenIn, ...facts } = form.value;
  const themeId = new URL(args.request.url).searchParams.get("theme");
  const verdict = await openCampaign(context, { token, writtenIn, facts, themeId });
  if (!verdict.ok) return form.refuse(verdict, fieldOf(verdict));
  return redirect(`${paths(context.language).staffCampaign(verdict.value)}?done=opened`);
}

export default function NewCampaign() {
  const { leads, theme, values, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...values, token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="campaign"
      form={form}
      title={t("campaigns:campaign.new-title")}
      lead={t("campaigns:campaign.new-lead")}
      back={{ href: paths(language).staffCampaigns, text: t("campaigns:title") }}
      button={{ text: t("campaigns:save") }}
    >
      {theme !== null && (
        <p className="govuk-body">
          <Sentence
            text={t("campaigns:campaign.for-theme")}
            parts={{ theme: <ThemeWords theme={theme} /> }}
          />
        </p>
      )}
      <CampaignFields form={form} leads={leads} />
      <WrittenInField form={form} />
    </FormPage>
  );
}
