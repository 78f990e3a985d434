/** The asks of a campaign: to whom, how each stands, and every dated step of it. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { AskStatus } from "#app/modules/campaigns/ask-status.ts";
import type { PublicAsk, PublicChange, Tally } from "#app/modules/public-record/public-ask.ts";
import { Card } from "#app/ui/card.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";
import { Own, RecordDay } from "./record-words.tsx";

const COLOURS = {
  open: undefined,
  "partly-won": "purple",
  won: "green",
  "not-won": undefined,
  dropped: "grey",
} as const satisfies Record<AskStatus, TagColour | undefined>;

/** "3 asks. 2 won. 1 still to win." */
export function useTally(): (tally: Tally) => string {
  const { t } = useText();
  return ({ asks, ...parts }) =>
    [
      t("record:tally.asks", { count: asks }),
      parts.won > 0 && t("record:tally.won", { count: parts.won }),
      parts.partly > 0 && t("record:tally.partly", { count: parts.partly }),
      parts.open > 0 && t("record:tally.open", { count: parts.open }),
      parts.dropped > 0 && t("record:tally.dropped", { count: parts.dropped }),
    ]
      .filter((part) => part !== false)
      .join(" ");
}

export function Asks({ asks }: { asks: readonly PublicAsk[] }) {
  const { t } = useText();
  return (
    <>
      <h2 className="govuk-heading-l">{t("record:campaign.asks")}</h2>
      {asks.length === 0 ? (
        <p className="govuk-body">{t("record:campaign.no-asks")}</p>
      ) : (
        <ol className="govuk-list govuk-list--spaced">
          {asks.map((ask) => (
            <Ask key={ask.id} ask={ask} />
          ))}
        </ol>
      )}
    </>
  );
}

function Ask({ ask }: { ask: PublicAsk }) {
  const { t } = useText();
  const office = ask.office.words;
  return (
    <Card as="li">
      <p className="pp-small" id={`ask-${String(ask.position)}`}>
        {t("record:campaign.ask-to", { number: ask.position, office })}
      </p>
      <h3 className="pp-title">
        <Own text={ask.title} />
      </h3>
      <p className="govuk-body">
        <Tag colour={COLOURS[ask.status]}>{t(`record:status.${ask.status}`)}</Tag>
      </p>
      {ask.detail.words !== "" && (
        <p className="govuk-body">
          <Own text={ask.detail} />
        </p>
      )}
      {ask.changes
        .filter(({ note }) => note.words !== "")
        .map((change) => (
          <Change key={change.id} change={change} />
        ))}
    </Card>
  );
}

function Change({ change: { day, note } }: { change: PublicChange }) {
  return (
    <p className="govuk-body">
      <strong>
        <RecordDay day={day} />
      </strong>
      {". "}
      <Own text={note} />
    </p>
  );
}
