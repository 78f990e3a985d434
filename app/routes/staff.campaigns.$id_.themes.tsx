/** Which themes a campaign answers. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { themeField, themesForm } from "#app/modules/campaigns/campaign-form.ts";
import { listThemes, listThemesOf } from "#app/modules/campaigns/campaign-theme-store.server.ts";
import { answerThemes } from "#app/modules/campaigns/change-campaign.server.ts";
import { requireCampaign } from "#app/modules/campaigns/require-campaign.server.ts";
import { ThemeWords } from "#app/parts/campaigns/campaign-page.tsx";
import { titleOf } from "#app/parts/campaigns/own-title.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { CheckboxField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("campaigns:themes.title"));
export const handle: PageHandle = { form: { id: "themes" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, campaign } = await requireCampaign(args);
  const { reader } = context.db;
  const chosen = await listThemesOf(reader, campaign.id);
  return { campaign, themes: await listThemes(reader, campaign.id), chosen, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, campaign } = await requireCampaign(args);
  const themes = await listThemes(context.db.reader, campaign.id);
  const form = await readForm(args, themesForm(themes.map(({ id }) => id)));
  if (!form.ok) return form.answer;
  const verdict = await answerThemes(context, { ...form.value, campaignId: campaign.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffCampaign(campaign.id)}?done=themes`);
}

export default function CampaignThemes() {
  const { campaign, themes, chosen, token } = useLoaderData<typeof loader>();
  const ticked = Object.fromEntries(chosen.map(({ id }) => [themeField(id), "1"]));
  const stored = { token, version: String(campaign.version), ...ticked };
  const form = useFormState(useActionData<typeof action>(), stored);
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const isEmpty = themes.length === 0;
  return (
    <FormPage
      id="themes"
      form={form}
      title={t("campaigns:themes.title")}
      lead={isEmpty ? t("campaigns:themes.none") : t("campaigns:themes.lead")}
      back={{ href: paths(language).staffCampaign(campaign.id), text: titleOf(text, campaign) }}
      {...(!isEmpty && { button: { text: t("campaigns:save") } })}
    >
      {themes.map((theme) => (
        <CheckboxField
          key={theme.id}
          form={form}
          name={themeField(theme.id)}
          choices={[{ value: "1", text: <ThemeWords theme={theme} /> }]}
        />
      ))}
    </FormPage>
  );
}
