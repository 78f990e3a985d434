/** What a pledge's page tells: the words, whose they were, who inherited them, what became of them. */
import type { ReactNode } from "react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { ToldPledge } from "#app/modules/campaigns/pledge.ts";
import { inheritance } from "#app/modules/campaigns/target.ts";
import { OwnWords } from "#app/parts/care/own-words.tsx";
import { ProofList } from "#app/parts/evidence/proof-list.tsx";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Said } from "#app/ui/said.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { officeOf, OwnTitle } from "./own-title.tsx";
import { NextCheck } from "./pledge-table.tsx";
import { PledgeTag } from "./standing-tags.tsx";

type OfPledge = { pledge: ToldPledge };

export function PledgeWords({ pledge }: OfPledge) {
  const { t, date, language } = useText();
  const { words, wordsIn, isQuote, speaker, pledgedOn, target, supersededBy } = pledge;
  const written = t(`portal:written-in.${wordsIn}`);
  const said = { speaker, day: date(pledgedOn), written };
  const by =
    wordsIn === language
      ? t("campaigns:pledge.said-by", said)
      : t("campaigns:pledge.said-by-in", said);
  const heir = inheritance(target.holders, { pledgedOn, speaker });
  return (
    <>
      <Said language={wordsIn} words={words} by={by} />
      {!isQuote && <p className="pp-small">{t("campaigns:pledge.reported-said")}</p>}
      <p className="govuk-body">
        <PledgeTag state={pledge.state} />
      </p>
      {heir !== null && <InsetText>{t("campaigns:pledge.inherited", heir)}</InsetText>}
      {supersededBy !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths(language).staffPledge(supersededBy)}>
            {t("campaigns:pledge.superseded-by")}
          </a>
        </p>
      )}
    </>
  );
}

export function PledgeFacts({ pledge, today }: OfPledge & { today: CalendarDate }) {
  const { language } = usePortal();
  const text = useText();
  const { t, date } = text;
  const to = paths(language);
  const { ask, campaign, target, action, witnesses, keptWhen, keptWhenIn } = pledge;
  const link = (href: string, words: ReactNode) => (
    <a className="govuk-link" href={href}>
      {words}
    </a>
  );
  const rows = [
    {
      key: t("campaigns:pledge.campaign"),
      value: link(to.staffCampaign(campaign.id), <OwnTitle record={campaign} />),
    },
    { key: t("campaigns:pledge.ask"), value: <OwnTitle record={ask} /> },
    {
      key: t("campaigns:pledge.office"),
      value: link(to.staffTarget(target.id), officeOf(text, target)),
    },
    {
      key: t("campaigns:pledge.at"),
      value:
        action === null ? (
          t("campaigns:pledge.elsewhere")
        ) : (
          <>
            {link(to.staffAction(action.id), <OwnTitle record={action} />)}, {date(action.on)}
          </>
        ),
    },
    ...(witnesses === "" ? [] : [{ key: t("campaigns:pledge.heard-by"), value: witnesses }]),
    ...(keptWhen === ""
      ? []
      : [
          {
            key: t("campaigns:pledge.counts"),
            value: <OwnWords words={keptWhen} language={keptWhenIn} />,
          },
        ]),
    {
      key: t("campaigns:pledge.check"),
      value: <NextCheck on={pledge.nextCheckOn} today={today} />,
    },
  ];
  return <SummaryList rows={rows} />;
}

type HistoryProps = OfPledge & { mayManage: boolean };

export function PledgeHistory({ pledge: { changes }, mayManage }: HistoryProps) {
  const { t, date } = useText();
  return (
    <>
      <h2 className="govuk-heading-m">{t("campaigns:pledge.history")}</h2>
      {changes.length === 0 && <p className="govuk-body">{t("campaigns:pledge.no-history")}</p>}
      <ul className="govuk-list govuk-list--spaced">
        {changes.map(({ id, state, on, note, noteIn, evidence }) => (
          <li key={id}>
            {date(on)} <PledgeTag state={state} />
            <br />
            {note !== "" && <OwnWords words={note} language={noteIn} />}
            <ProofList
              evidence={evidence}
              change={mayManage ? { kind: "pledge-change", id, about: date(on) } : null}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
