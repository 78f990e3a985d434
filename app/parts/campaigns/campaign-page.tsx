/** Parts of a campaign's page: its facts, its themes, and what may be done with it. */
import { LANGUAGE_NAMES, otherLanguage } from "#app/i18n/languages.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { columnOf, readIn } from "#app/i18n/two-texts.ts";
import type { ThemeName } from "#app/modules/campaigns/campaign-theme-store.server.ts";
import { STEPS, type Campaign } from "#app/modules/campaigns/campaign.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { LinkList } from "#app/ui/link-list.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { langOf } from "./own-title.tsx";

type FactsProps = { campaign: Campaign; leadName: string | null };

export function CampaignFacts({ campaign, leadName }: FactsProps) {
  const { t, date, language } = useText();
  const other = otherLanguage(language);
  const [title, summary] = [columnOf("title", other), columnOf("summary", other)];
  const step = t(`campaigns:steps.${campaign.step}`);
  return (
    <SummaryList
      rows={[
        {
          key: t("campaigns:list.step"),
          value: t("campaigns:step.is", { number: STEPS.indexOf(campaign.step) + 1, step }),
        },
        { key: t("campaigns:list.begun"), value: date(campaign.startedOn) },
        { key: t("campaigns:campaign.led-by"), value: leadName ?? t("campaigns:campaign.nobody") },
        { key: t("campaigns:campaign.address"), value: `/campaigns/${campaign.slug}` },
        // What is not translated yet is said beside the title.
        ...(campaign[title] + campaign[summary] === ""
          ? []
          : [
              {
                key: <span lang={other}>{LANGUAGE_NAMES[other]}</span>,
                value: (
                  <span lang={other}>
                    {campaign[title]}
                    <br />
                    {campaign[summary]}
                  </span>
                ),
              },
            ]),
      ]}
    />
  );
}

export function Summary({ campaign }: { campaign: Campaign }) {
  const { language } = useText();
  const { words, language: written } = readIn(campaign, "summary", language);
  return (
    <p className="govuk-body-l" lang={langOf(written, language)}>
      {words}
    </p>
  );
}

export function CampaignActs({ campaign: { id, publishedAt } }: { campaign: Campaign }) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <ButtonGroup>
      <ButtonLink href={to.staffNewAsk(id)}>{t("campaigns:campaign.add-ask")}</ButtonLink>
      <ButtonLink look="secondary" href={to.staffCampaignStep(id, "edit")}>
        {t("campaigns:campaign.change")}
      </ButtonLink>
      <ButtonLink look="secondary" href={to.staffCampaignStep(id, "step")}>
        {t("campaigns:step.change")}
      </ButtonLink>
      <ButtonLink look="secondary" href={to.staffCampaignStep(id, "publish")}>
        {publishedAt === null ? t("campaigns:publish.title") : t("campaigns:publish.unpublish")}
      </ButtonLink>
    </ButtonGroup>
  );
}

type ThemesProps = { campaignId: string; themes: readonly ThemeName[]; mayManage: boolean };

export function Themes({ campaignId, themes, mayManage }: ThemesProps) {
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <h2 className="govuk-heading-l">{t("campaigns:campaign.themes")}</h2>
      {themes.length === 0 && <p className="govuk-body">{t("campaigns:campaign.no-themes")}</p>}
      <LinkList
        links={themes.map((theme) => ({
          href: paths(language).staffTheme(theme.id),
          text: <ThemeWords theme={theme} />,
        }))}
      />
      {mayManage && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths(language).staffCampaignStep(campaignId, "themes")}>
            {t("campaigns:campaign.choose-themes")}
          </a>
        </p>
      )}
    </>
  );
}

/** A theme's name, in its own language where that is not the page's. */
export function ThemeWords({ theme }: { theme: ThemeName }) {
  const { language } = useText();
  const { words, language: written } = readIn(theme, "name", language);
  return <span lang={langOf(written, language)}>{words}</span>;
}
