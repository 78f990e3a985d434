/**
 * A concern as its speaker reads it: the words, when and where, what became of them, and whether
 * they are published.
 */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Became } from "#app/modules/listening/became-store.server.ts";
import type { MyConcern } from "#app/modules/listening/read-my-concerns.server.ts";
import { ThemeWords } from "#app/parts/campaigns/campaign-page.tsx";
import { OwnTitle } from "#app/parts/campaigns/own-title.tsx";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Said } from "#app/ui/said.tsx";
import { Sentence } from "#app/ui/sentence.tsx";

export function MyConcernFacts({ mine }: { mine: MyConcern }) {
  const { t, date, language } = useText();
  const { words, wordsIn, heardOn, cohort, saidBy, consent, rewordedAt } = mine;
  const day = date(heardOn);
  const heard =
    cohort === null
      ? t("listening:my.heard", { day })
      : t("listening:my.heard-in", { day, cohort });
  const written = wordsIn === language ? "" : `. ${t(`portal:written-in.${wordsIn}`)}`;
  return (
    <>
      <Said language={wordsIn} words={words} by={heard + written} />
      {saidBy !== "" && <p className="govuk-body">{t("listening:my.named", { name: saidBy })}</p>}
      <WhatBecame became={mine.became} />
      {rewordedAt !== null && (
        <InsetText>
          {t("listening:my.reworded", { day: date(todayInLondon(rewordedAt)) })}
        </InsetText>
      )}
      <p className="govuk-body">
        {consent === null ? t("listening:my.not-published") : t("listening:my.published")}
      </p>
    </>
  );
}

function WhatBecame({ became }: { became: Became | null }) {
  const { t, language } = useText();
  if (became === null) return <p className="govuk-body">{t("listening:my.became.nothing-yet")}</p>;
  const to = paths(language);
  return (
    <ul className="govuk-list govuk-list--bullet">
      {became.themes.map((theme) => (
        <li key={theme.id}>
          <Sentence
            text={t("listening:my.became.theme")}
            parts={{ theme: <ThemeWords theme={theme} /> }}
          />
        </li>
      ))}
      {became.campaigns.map((campaign) => (
        <li key={campaign.slug}>
          <Sentence
            text={t("listening:my.became.campaign")}
            parts={{ campaign: <RecordLink href={to.campaign(campaign.slug)} record={campaign} /> }}
          />
        </li>
      ))}
      {became.wins.map((win) => (
        <li key={win.slug}>
          <Sentence
            text={t("listening:my.became.win")}
            parts={{ win: <RecordLink href={to.win(win.slug)} record={win} /> }}
          />
        </li>
      ))}
    </ul>
  );
}

type LinkProps = { href: string; record: Became["wins"][number] };

function RecordLink({ href, record }: LinkProps) {
  return (
    <a className="govuk-link" href={href}>
      <OwnTitle record={record} />
    </a>
  );
}
