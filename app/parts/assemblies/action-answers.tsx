/** The asks of an action with what was answered, who said it, and every note of it. */
import { useText } from "#app/i18n/portal-context.tsx";
import { isPromise, type Answer } from "#app/modules/assemblies/answer.ts";
import type { LiveAsk, Note } from "#app/modules/assemblies/read-live.server.ts";
import type { Pledge } from "#app/modules/campaigns/pledge.ts";
import { officeOf } from "#app/parts/campaigns/own-title.tsx";
import { PledgeTag } from "#app/parts/campaigns/standing-tags.tsx";
import type { Id } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";
import { TitleIn } from "./action-words.tsx";

type AnswersProps = {
  actionId: Id;
  asks: readonly LiveAsk[];
  /** What was promised there, to any of the asks. */
  pledges: readonly Pledge[];
  mayManage: boolean;
};

export function ActionAnswers({ asks, pledges, ...rest }: AnswersProps) {
  const { t } = useText();
  if (asks.length === 0) return <p className="govuk-body">{t("assemblies:asks.none-put")}</p>;
  return (
    <ol className="govuk-list govuk-list--spaced">
      {asks.map((ask) => (
        <li key={ask.id} className="pp-card">
          <AnsweredAsk
            ask={ask}
            pledges={pledges.filter(({ askId }) => askId === ask.askId)}
            {...rest}
          />
        </li>
      ))}
    </ol>
  );
}

/** Green and full for what is promised, half for what is promised in part. */
const COLOURS: Readonly<Record<Answer, TagColour>> = {
  ...{ yes: "green", "yes-with-conditions": "purple" },
  ...{ no: "grey", "no-answer": "grey", "did-not-attend": "grey" },
};

type AnsweredProps = Omit<AnswersProps, "asks"> & { ask: LiveAsk };

function AnsweredAsk({ ask, pledges, actionId, mayManage }: AnsweredProps) {
  const text = useText();
  const { t } = text;
  const { answer, words, wordsIn, saidBy } = ask.state;
  return (
    <>
      <p className="pp-small">{t("assemblies:asks.to", { office: officeOf(text, ask) })}</p>
      <h3 className="pp-title">
        <TitleIn {...ask} />
      </h3>
      <p className="govuk-body">
        {answer === null ? (
          <Tag>{t("assemblies:answer.none")}</Tag>
        ) : (
          <Tag colour={COLOURS[answer]}>{t(`assemblies:answer.${answer}`)}</Tag>
        )}
      </p>
      {words !== "" && <Words words={words} wordsIn={wordsIn} />}
      {saidBy !== "" && (
        <p className="pp-small">{t("assemblies:answer.said-by", { name: saidBy })}</p>
      )}
      {ask.notes.length > 1 && <Notes notes={ask.notes} />}
      <Promised pledges={pledges} />
      {mayManage && isPromise(answer) && pledges.length === 0 && (
        <ToPledge ask={ask} actionId={actionId} />
      )}
    </>
  );
}

/** The pledge that came of the answer. */
function Promised({ pledges }: Pick<AnswersProps, "pledges">) {
  const { t, language } = useText();
  return pledges.map(({ id, words, wordsIn, state }) => (
    <p key={id} className="govuk-body">
      <a className="govuk-link" href={paths(language).staffPledge(id)}>
        {t("assemblies:answer.pledged")}
        <span className="govuk-visually-hidden">
          {": "}
          <span lang={wordsIn}>{words}</span>
        </span>
      </a>{" "}
      <PledgeTag state={state} />
    </p>
  ));
}

function ToPledge({ ask, actionId }: Pick<AnsweredProps, "ask" | "actionId">) {
  const { t, language } = useText();
  const href = paths(language).staffNewPledge(ask.campaignId, ask.askId, actionId);
  return (
    <ButtonLink look="secondary" href={href}>
      {t("assemblies:answer.pledge")}
      <span className="govuk-visually-hidden">
        {": "}
        <TitleIn {...ask} />
      </span>
    </ButtonLink>
  );
}

function Words({ words, wordsIn }: Pick<Note, "words" | "wordsIn">) {
  const { t, language } = useText();
  return (
    <blockquote className="pp-said">
      <p lang={wordsIn}>{words}</p>
      {wordsIn !== language && <p className="pp-small">{t(`portal:written-in.${wordsIn}`)}</p>}
    </blockquote>
  );
}

function Notes({ notes }: { notes: readonly Note[] }) {
  const { t, instant } = useText();
  return (
    <Details summary={t("assemblies:answer.all-notes")}>
      <ul className="govuk-list govuk-list--bullet">
        {notes.map(({ id, answer, words, wordsIn, by, at }) => (
          <li key={id}>
            {t("assemblies:answer.note", {
              ...{ by, at: instant(at) },
              answer: t(`assemblies:answer.${answer ?? "none"}`),
            })}
            {words !== "" && (
              <>
                <br />
                <q lang={wordsIn}>{words}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}
