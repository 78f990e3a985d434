/** What is known of a win, for those who work with it: facts, both languages, where it came from. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { otherLanguage } from "#app/i18n/languages.ts";
import { columnOf, translationState } from "#app/i18n/two-texts.ts";
import type { TargetName } from "#app/modules/campaigns/target.ts";
import type { Lack, Win } from "#app/modules/wins/win.ts";
import type { OriginAsk } from "#app/modules/wins/win-origin-store.server.ts";
import { officeOf } from "#app/parts/campaigns/own-title.tsx";
import { useRecordDay } from "#app/parts/record/record-words.tsx";
import { paths } from "#app/shared/paths.ts";
import { Halves } from "#app/ui/arrangement.tsx";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Paragraphs } from "#app/ui/paragraphs.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { StillAsking } from "./still-asking.tsx";
import { AskLinks } from "./win-asks.tsx";
import { WinLacks } from "./win-lacks.tsx";
import { WinStanding } from "./win-table.tsx";

export function DraftNotice({ lacks }: { lacks: readonly Lack[] }) {
  const { t } = useText();
  return (
    <InsetText>
      <p className="govuk-body">
        {t(lacks.length === 0 ? "wins:draft-ready" : "wins:draft-lacks")}
      </p>
      {lacks.length > 0 && <WinLacks lacks={lacks} />}
    </InsetText>
  );
}

type FactsProps = { win: Win; office: TargetName | null; mayManage: boolean };

export function WinFacts({ win, office, mayManage }: FactsProps) {
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const say = useRecordDay();
  const to = paths(language);
  return (
    <>
      <SummaryList
        stack
        rows={[
          { key: t("wins:table.standing"), value: <WinStanding win={win} /> },
          { key: t("wins:form.won-on"), value: say({ on: win.wonOn, exact: win.wonOnExact }) },
          {
            key: t("wins:form.target"),
            value: office === null ? t("wins:form.no-target") : officeOf(text, office),
          },
          { key: t("wins:form.slug"), value: <span className="pp-break">{win.slug}</span> },
        ]}
      />
      {mayManage && (
        <ButtonGroup>
          {win.publishedAt === null ? (
            <ButtonLink href={to.staffWinStep(win.id, "publish")}>
              {t("wins:publish.title")}
            </ButtonLink>
          ) : (
            <a className="govuk-link" href={to.staffWinStep(win.id, "publish")}>
              {t("wins:unpublish.title")}
            </a>
          )}
          <a className="govuk-link" href={to.staffWinStep(win.id, "edit")}>
            {t("wins:form.edit-title")}
          </a>
        </ButtonGroup>
      )}
    </>
  );
}

type TextsProps = { win: Win; mayManage: boolean; token: string };

/** Both languages side by side, the one that it was written in first. */
export function WinTexts({ win, mayManage, token }: TextsProps) {
  const { t } = useText();
  const isBehind = translationState(win) === "out-of-date";
  return (
    <Card as="section">
      <Halves>
        {[win.sourceLanguage, otherLanguage(win.sourceLanguage)].map((side) => (
          <div key={side}>
            <p className="pp-small">{t(`wins:form.in-${side === "en" ? "En" : "Es"}`)}</p>
            <WinText win={win} side={side} />
          </div>
        ))}
      </Halves>
      {isBehind && mayManage && (
        <form method="post" noValidate>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="act" value="right" />
          <input type="hidden" name="version" value={String(win.version)} />
          <Button look="secondary">
            {t(`wins:translation.right-${otherLanguage(win.sourceLanguage)}`)}
          </Button>
        </form>
      )}
    </Card>
  );
}

function WinText({ win, side }: { win: Win; side: "en" | "es" }) {
  const { t } = useText();
  const wordsOf = (field: "title" | "summary" | "serves") => win[columnOf(field, side)];
  const title = wordsOf("title");
  if (title === "") return <p className="govuk-body">{t(`wins:not-in.${side}`)}</p>;
  const serves = wordsOf("serves");
  return (
    <>
      <h2 className="pp-title" lang={side}>
        {title}
      </h2>
      <Paragraphs text={wordsOf("summary")} lang={side} />
      {serves !== "" && (
        <p className="govuk-body">
          <strong>{t("wins:form.serves")}:</strong> <span lang={side}>{serves}</span>
        </p>
      )}
    </>
  );
}

type OriginProps = {
  win: Win;
  asks: readonly OriginAsk[];
  /** Those of them that are not noted as won, for who may note it. */
  open: readonly OriginAsk[];
  mayManage: boolean;
};

export function WinOrigin({ win, asks, open, mayManage }: OriginProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <>
      <h2 className="govuk-heading-m">{t("wins:asks.title")}</h2>
      {asks.length === 0 && <p className="govuk-body">{t("wins:asks.none")}</p>}
      <AskLinks asks={asks} hrefOf={({ campaign }) => to.staffCampaign(campaign.id)} />
      <StillAsking winId={win.id} asks={open} />
      {mayManage && (
        <p className="govuk-body">
          <a className="govuk-link" href={to.staffWinStep(win.id, "asks")}>
            {t("wins:asks.change")}
          </a>
        </p>
      )}
    </>
  );
}
