/** From a win back to what was heard: ask, campaign, theme, and how many raised it; step by step. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PublicWin } from "#app/modules/public-record/read-public-win.server.ts";
import { paths } from "#app/shared/paths.ts";
import { useHeard } from "./heard.tsx";
import { Own, OwnWords, RecordDay } from "./record-words.tsx";

export function WayBack({ win }: { win: PublicWin }) {
  const { t } = useText();
  return (
    <>
      <h2 className="govuk-heading-l">{t("record:win.back")}</h2>
      {win.campaigns.length === 0 ? (
        <p className="govuk-body">{t("record:win.no-way")}</p>
      ) : (
        <ol className="pp-steps">
          <li>
            <h3 className="pp-title">{t("record:win.back-win")}</h3>
            <p className="govuk-body">
              <Own text={win.title} />
            </p>
          </li>
          <AskStep win={win} />
          <CampaignStep win={win} />
          <HeardSteps win={win} />
        </ol>
      )}
    </>
  );
}

function AskStep({ win: { asks } }: { win: PublicWin }) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <li>
      <h3 className="pp-title">{t("record:win.back-ask")}</h3>
      {asks.map(({ id, title, position, campaignSlug, day }) => (
        <p key={id} className="govuk-body">
          <a className="govuk-link" href={`${to.campaign(campaignSlug)}#ask-${String(position)}`}>
            <Own text={title} />
          </a>
          <br />
          <span className="pp-small">
            <RecordDay day={day} />
          </span>
        </p>
      ))}
    </li>
  );
}

function CampaignStep({ win: { campaigns } }: { win: PublicWin }) {
  const { language } = usePortal();
  const { t } = useText();
  return (
    <li>
      <h3 className="pp-title">{t("record:win.back-campaign")}</h3>
      {campaigns.map(({ id, slug, title }) => (
        <p key={id} className="govuk-body">
          <a className="govuk-link" href={paths(language).campaign(slug)} itemProp="isPartOf">
            <Own text={title} />
          </a>
        </p>
      ))}
    </li>
  );
}

function HeardSteps({ win: { heard } }: { win: PublicWin }) {
  const { t } = useText();
  const say = useHeard();
  if (heard.themes.length === 0) return null;
  return (
    <>
      <li>
        <h3 className="pp-title">{t("record:win.back-theme")}</h3>
        {heard.themes.map(({ id, name, nameIn }) => (
          <p key={id} className="govuk-body">
            <OwnWords text={{ words: name, language: nameIn }} />
          </p>
        ))}
      </li>
      <li>
        <h3 className="pp-title">{t("record:win.back-heard")}</h3>
        {heard.themes.map((theme) => (
          <p key={theme.id} className="govuk-body">
            {heard.themes.length > 1 && (
              <>
                <Own text={{ words: theme.name, language: theme.nameIn }} />:{" "}
              </>
            )}
            {say(theme)}
          </p>
        ))}
      </li>
    </>
  );
}
