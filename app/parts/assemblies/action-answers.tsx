/** The asks of an action with what was answered, who said it, and every note of it. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { LiveAsk, Note } from "#app/modules/assemblies/read-live.server.ts";
import type { Id } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Details } from "#app/ui/details.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { TitleIn } from "./action-words.tsx";

type AnswersProps = { actionId: Id; asks: readonly LiveAsk[]; mayManage: boolean };

export function ActionAnswers({ asks, ...rest }: AnswersProps) {
  const { t } = useText();
  if (asks.length === 0) return <p className="govuk-body">{t("assemblies:asks.none-put")}</p>;
  return (
    <ol className="govuk-list">
      {asks.map((ask) => (
        <li key={ask.id} className="pp-card">
          <AnsweredAsk ask={ask} {...rest} />
        </li>
      ))}
    </ol>
  );
}

type AnsweredProps = Omit<AnswersProps, "asks"> & { ask: LiveAsk };

function AnsweredAsk({ ask, actionId, mayManage }: AnsweredProps) {
  const { t, language } = useText();
  const { answer, words, wordsIn, saidBy } = ask.state;
  const isPromise = answer === "yes" || answer === "yes-with-conditions";
  return (
    <>
      <p className="pp-small">{t("assemblies:asks.to", { office: useOffice(ask) })}</p>
      <h3 className="pp-title">
        <TitleIn {...ask} />
      </h3>
      <p className="govuk-body">
        {answer === null ? (
          <Tag>{t("assemblies:answer.none")}</Tag>
        ) : (
          <Tag colour={isPromise ? "green" : "grey"}>{t(`assemblies:answer.${answer}`)}</Tag>
        )}
      </p>
      {words !== "" && <Words words={words} wordsIn={wordsIn} />}
      {saidBy !== "" && (
        <p className="pp-small">{t("assemblies:answer.said-by", { name: saidBy })}</p>
      )}
      {ask.notes.length > 1 && <Notes notes={ask.notes} />}
      {mayManage && isPromise && (
        <p className="govuk-body">
          <a
            className="govuk-link"
            href={`${paths(language).staffNewPledge(ask.campaignId, ask.askId)}?action=${actionId}`}
          >
            {t("assemblies:answer.pledge")}
            <span className="govuk-visually-hidden">
              {" "}
              <TitleIn {...ask} />
            </span>
          </a>
        </p>
      )}
    </>
  );
}

/** The office that an ask is put to, in the page's language where it has a name there. */
export function useOffice({ officeEn, officeEs }: Pick<LiveAsk, "officeEn" | "officeEs">): string {
  const { language } = useText();
  return (language === "en" ? officeEn : officeEs) || officeEn || officeEs;
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
