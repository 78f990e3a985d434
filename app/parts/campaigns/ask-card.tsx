/** One ask on its campaign's page: to whom, how it stands, what became of it, and what may be done. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readIn } from "#app/i18n/two-texts.ts";
import type { AskAnswer } from "#app/modules/assemblies/campaign-actions-store.server.ts";
import type { carryOver } from "#app/modules/assemblies/carry-over.ts";
import { isWon } from "#app/modules/campaigns/ask-status.ts";
import type { ToldAsk } from "#app/modules/campaigns/ask.ts";
import type { AskWin } from "#app/modules/wins/win-origin-store.server.ts";
import { ProofList } from "#app/parts/evidence/proof-list.tsx";
import { paths } from "#app/shared/paths.ts";
import { Card } from "#app/ui/card.tsx";
import { LinkList } from "#app/ui/link-list.tsx";
import { langOf, officeOf, OwnTitle, titleOf } from "./own-title.tsx";
import { AskTag } from "./standing-tags.tsx";
import { TranslationNote } from "./translation-note.tsx";

type CardProps = {
  ask: ToldAsk;
  /** What was answered to it at actions, and what is to be done about that. */
  answers: readonly (AskAnswer & { next: ReturnType<typeof carryOver> })[];
  /** That came of it. */
  wins: readonly AskWin[];
  /** Null for who only reads. */
  token: string | null;
};

export function AskCard({ ask, answers, wins, token }: CardProps) {
  const { language } = usePortal();
  const text = useText();
  const { t, date } = text;
  const detail = readIn(ask, "detail", language);
  const office = officeOf(text, ask.target);
  return (
    <Card as="article">
      <p className="pp-small pp-nogap">{t("campaigns:ask.to", { number: ask.position, office })}</p>
      <h3 className="pp-title">
        <OwnTitle record={ask} />
      </h3>
      <p className="govuk-body">
        <AskTag status={ask.status} />
      </p>
      {detail.words !== "" && (
        <p className="govuk-body" lang={langOf(detail.language, language)}>
          {detail.words}
        </p>
      )}
      <p className="pp-small">{t("campaigns:ask.put-on", { day: date(ask.askedOn) })}</p>
      <Answers ask={ask} answers={answers} mayManage={token !== null} />
      <Changes ask={ask} mayManage={token !== null} />
      <Wins ask={ask} wins={wins} mayManage={token !== null} />
      <TranslationNote record={ask} token={token} askId={ask.id} about={titleOf(text, ask)} />
      {token !== null && <Acts ask={ask} hasWin={wins.length > 0} />}
    </Card>
  );
}

type AnswersProps = Pick<CardProps, "ask" | "answers"> & { mayManage: boolean };

function Answers({ ask, answers, mayManage }: AnswersProps) {
  const { t, date, language } = useText();
  const to = paths(language);
  if (answers.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {answers.map(({ answer, action, next }) => (
        <li key={action.id}>
          <strong>
            {t("campaigns:ask.dated", {
              day: date(action.on),
              status: t(`assemblies:answer.${answer}`),
            })}
          </strong>
          <br />
          <a className="govuk-link" href={`${to.staffAction(action.id)}#asks`}>
            <OwnTitle record={action} />
          </a>
          {mayManage && next !== null && (
            <CarryOver
              href={
                next === "fate"
                  ? to.staffAskFate(ask.campaignId, ask.id, { action: action.id })
                  : to.staffNewPledge(ask.campaignId, ask.id, action.id)
              }
              words={t(`campaigns:ask.carry-over.${next}`)}
              ask={ask}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

type CarryOverProps = { href: string; words: string; ask: ToldAsk };

/** Offered, never done by itself. */
function CarryOver({ href, words, ask }: CarryOverProps) {
  const { t } = useText();
  return (
    <>
      <br />
      <a className="govuk-link" href={href}>
        {words}
        <span className="govuk-visually-hidden">
          : {t("campaigns:ask.number", { number: ask.position })}
        </span>
      </a>
    </>
  );
}

function Changes({ ask: { changes }, mayManage }: { ask: ToldAsk; mayManage: boolean }) {
  const { t, date, language } = useText();
  if (changes.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {changes.map(({ id, status, on, evidence, ...notes }) => {
        const note = readIn(notes, "note", language);
        const said = { day: date(on), status: t(`campaigns:ask.status.${status}`) };
        return (
          <li key={id}>
            <strong>{t("campaigns:ask.dated", said)}</strong>
            <br />
            <span lang={langOf(note.language, language)}>{note.words}</span>
            <ProofList
              evidence={evidence}
              change={mayManage ? { kind: "ask-change", id, about: said.day } : null}
            />
          </li>
        );
      })}
    </ul>
  );
}

type WinsProps = Pick<CardProps, "ask" | "wins"> & { mayManage: boolean };

function Wins({ ask, wins, mayManage }: WinsProps) {
  const { t, language } = useText();
  const to = paths(language);
  const isOffered = mayManage && !isWon(ask.status);
  return wins.map((win) => (
    <p key={win.id} className="govuk-body">
      {t("wins:of-ask")}{" "}
      <a className="govuk-link" href={to.staffWin(win.id)}>
        <OwnTitle record={win} />
      </a>
      {isOffered && (
        <CarryOver
          href={to.staffAskFate(ask.campaignId, ask.id, { win: win.id })}
          words={t("campaigns:ask.carry-over.fate")}
          ask={ask}
        />
      )}
    </p>
  ));
}

function Acts({ ask, hasWin }: { ask: ToldAsk; hasWin: boolean }) {
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const to = paths(language);
  const { id, campaignId } = ask;
  const title = titleOf(text, ask);
  const acts = [
    { href: to.staffAskStep(campaignId, id, "change"), words: t("campaigns:ask.note") },
    { href: to.staffNewPledge(campaignId, id), words: t("campaigns:ask.pledge") },
    { href: to.staffAskStep(campaignId, id, "edit"), words: t("campaigns:ask.change") },
    ...(isWon(ask.status) && !hasWin
      ? [{ href: to.staffNewWin(id), words: t("wins:from-ask") }]
      : []),
  ];
  return (
    <LinkList
      look="spaced"
      links={acts.map(({ href, words }) => ({
        href,
        text: (
          <>
            {words}
            <span className="govuk-visually-hidden">: {title}</span>
          </>
        ),
      }))}
    />
  );
}
