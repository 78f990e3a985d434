/** What a campaign did in public, and what changed: its actions and its wins. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PublicAction, PublicAnswer } from "#app/modules/public-record/public-action.ts";
import type { WinLine } from "#app/modules/public-record/public-win.ts";
import { paths } from "#app/shared/paths.ts";
import { Invented, Own, OwnWords, RecordDay } from "./record-words.tsx";

export function Actions({ actions }: { actions: readonly PublicAction[] }) {
  const { t } = useText();
  if (actions.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l">{t("record:campaign.actions")}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {actions.map((action) => (
          <Action key={action.id} action={action} />
        ))}
      </ul>
    </>
  );
}

/** An event for programs; one that is only reported has no date to give them. */
function Action({ action }: { action: PublicAction }) {
  const { title, day, place, people, answers } = action;
  const { t } = useText();
  return (
    <li itemProp="event" itemScope itemType="https://schema.org/Event">
      <strong itemProp="name">
        <Own text={title} />
      </strong>
      <br />
      <RecordDay day={day} itemProp="startDate" />.{" "}
      {place !== "" && <span itemProp="location">{place}. </span>}
      {typeof people === "number" && t("record:campaign.people", { count: thousands(people) })}
      {people === "fewer" && t("record:campaign.people-few")}
      {answers.map((answer) => (
        <AnswerLine key={answer.position} answer={answer} />
      ))}
      <Invented of={action} />
    </li>
  );
}

/** 1,200, in both of the portal's languages. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

function AnswerLine({
  answer: { position, answer, words, wordsIn, saidBy },
}: {
  answer: PublicAnswer;
}) {
  const { t } = useText();
  const said = t(`record:answer.${answer}`);
  return (
    <>
      <br />
      {t("record:campaign.answer", { number: position, answer: said })}{" "}
      {words !== "" && <OwnWords text={{ words, language: wordsIn }} />} {saidBy}
    </>
  );
}

export function CampaignWins({ wins }: { wins: readonly WinLine[] }) {
  const { t } = useText();
  if (wins.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l">{t("record:campaign.wins")}</h2>
      <WinList wins={wins} />
    </>
  );
}

export function WinList({ wins }: { wins: readonly WinLine[] }) {
  const { language } = usePortal();
  const to = paths(language);
  return (
    <ul className="pp-wins">
      {wins.map((win) => (
        <li key={win.id}>
          <p className="pp-title">
            <a className="govuk-link" href={to.win(win.slug)}>
              <Own text={win.title} />
            </a>
          </p>
          <p className="pp-small">
            <RecordDay day={win.day} />
            <Invented of={win} />
          </p>
        </li>
      ))}
    </ul>
  );
}
