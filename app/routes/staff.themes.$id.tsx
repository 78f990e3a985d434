/** A theme: its name in both languages, what is counted for it, and the way to its concerns. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LANGUAGE_NAMES, LANGUAGES, otherLanguage } from "#app/i18n/languages.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readIn, translationState } from "#app/i18n/two-texts.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { listCampaignsOfTheme } from "#app/modules/campaigns/campaign-theme-store.server.ts";
import { confirmThemeName } from "#app/modules/listening/change-theme.server.ts";
import { requireTheme } from "#app/modules/listening/require-listening.server.ts";
import { themeSureForm } from "#app/modules/listening/theme-form.ts";
import type { Theme } from "#app/modules/listening/theme.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { ThemeCampaigns } from "#app/parts/listening/theme-campaigns.tsx";
import { ThemeNames } from "#app/parts/listening/theme-names.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Button, ButtonGroup } from "#app/ui/button.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

export const meta = titled(({ t }) => t("listening:themes.name"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, theme } = await requireTheme(args);
  const campaigns = await listCampaignsOfTheme(context.db.reader, theme.id);
  const mayManage = may(context.actor.roles, "manage-campaigns");
  return { theme, campaigns, mayManage, token: newId() };
}

/** Says that the older language is right as it is. */
export async function action(args: ActionFunctionArgs) {
  const { context, theme } = await requireTheme(args, "manage-campaigns");
  const form = await readForm(args, themeSureForm);
  if (!form.ok) return form.answer;
  const verdict = await confirmThemeName(context, { ...form.value, themeId: theme.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffTheme(theme.id)}?done=right`);
}

export default function ThemePage() {
  const { theme, campaigns, mayManage, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const name = readIn(theme, "name", language);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffThemes}
        text={t("listening:themes.title")}
      />
      <Measure>
        <FormSummary form={form} />
        <DoneBanner
          texts={{
            added: t("listening:done.theme-added"),
            begun: t("listening:done.theme-begun"),
            changed: t("listening:done.theme-changed"),
            right: t("listening:done.theme-right"),
            archived: t("listening:done.theme-archived"),
          }}
        />
        <h1 className="govuk-heading-xl" lang={name.language}>
          {name.words}
        </h1>
        {theme.archivedAt !== null && <Tag colour="grey">{t("listening:theme.archived")}</Tag>}
        <ThemeNames theme={theme} />
        {mayManage && <Acts theme={theme} token={token} />}
        <Counts theme={theme} />
        <p className="govuk-body">
          <a className="govuk-link" href={to.staffConcerns(`?theme=${theme.id}`)}>
            {t("listening:theme.read")}
          </a>
        </p>
        <ThemeCampaigns theme={theme} campaigns={campaigns} mayManage={mayManage} />
      </Measure>
    </>
  );
}

function Counts({ theme }: { theme: Theme }) {
  const { t } = useText();
  const { concernsEn, concernsEs, conversations } = theme;
  const of = { en: concernsEn, es: concernsEs };
  return (
    <>
      <h2 className="govuk-heading-m">{t("listening:theme.heard", { count: conversations })}</h2>
      <Table
        caption={t("listening:theme.by-language")}
        head={[words(t("listening:list.language")), figure(t("listening:concerns"))]}
        rows={LANGUAGES.map((one) => ({
          id: one,
          cells: [words(<span lang={one}>{LANGUAGE_NAMES[one]}</span>), figure(of[one])],
        }))}
        foot={[words(t("listening:theme.total")), figure(concernsEn + concernsEs)]}
        rowHeaders
      />
    </>
  );
}

function Acts({ theme, token }: { theme: Theme; token: string }) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const act = theme.archivedAt === null ? "archive" : "restore";
  return (
    <>
      {translationState(theme) === "out-of-date" && (
        <form method="post" noValidate>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="version" value={String(theme.version)} />
          <Button look="secondary">
            {t(`listening:theme.right-${otherLanguage(theme.sourceLanguage)}`)}
          </Button>
        </form>
      )}
      <ButtonGroup>
        <a className="govuk-link" href={to.staffThemeStep(theme.id, "edit")}>
          {t("listening:theme.edit")}
        </a>
        <a className="govuk-link" href={to.staffThemeStep(theme.id, "archive")}>
          {t(`listening:theme.${act}`)}
        </a>
      </ButtonGroup>
    </>
  );
}
