/** Who pledged what: the words as they are on record, in their language, and what became of them. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PledgeState } from "#app/modules/campaigns/pledge-state.ts";
import type { PublicPledge, PublicPledgeChange } from "#app/modules/public-record/public-action.ts";
import { Table, words } from "#app/ui/table.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";
import { Own, OwnWords, useRecordDay } from "./record-words.tsx";

const COLOURS = {
  pledged: "blue",
  "in-progress": "purple",
  kept: "green",
  "partly-kept": "purple",
  broken: "red",
  lapsed: "grey",
  superseded: "grey",
} as const satisfies Record<PledgeState, TagColour>;

export function Pledges({ pledges }: { pledges: readonly PublicPledge[] }) {
  const { t } = useText();
  if (pledges.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l">{t("record:campaign.pledges")}</h2>
      <Table
        stack
        rowHeaders
        caption={t("record:campaign.pledges-caption")}
        captionSize="hidden"
        head={[words(t("record:campaign.decision-maker")), words(t("record:campaign.pledge"))]}
        rows={pledges.map((pledge) => ({
          id: pledge.id,
          cells: [words(<Own text={pledge.office} />), words(<Pledge pledge={pledge} />)],
        }))}
      />
    </>
  );
}

function Pledge({ pledge }: { pledge: PublicPledge }) {
  const { t } = useText();
  const say = useRecordDay();
  const { speaker, isQuote, keptWhen, keptWhenIn, state } = pledge;
  const by = { speaker, day: say(pledge.day) };
  return (
    <>
      <Quoted pledge={pledge} />
      <p className="pp-small">
        {isQuote ? t("record:campaign.quoted", by) : t("record:campaign.reported", by)}
      </p>
      <p>
        <Tag colour={COLOURS[state]}>{t(`record:state.${state}`)}</Tag>
      </p>
      {keptWhen !== "" && (
        <p className="pp-small">
          {t("record:campaign.kept-when")}{" "}
          <OwnWords text={{ words: keptWhen, language: keptWhenIn }} />
        </p>
      )}
      {pledge.changes.map((change) => (
        <Change key={change.id} change={change} />
      ))}
    </>
  );
}

/** A quotation stands in the quotation marks of its own language; a report stands without. */
function Quoted({ pledge: { words: said, wordsIn, isQuote } }: { pledge: PublicPledge }) {
  const { language } = usePortal();
  const text = { words: said, language: wordsIn };
  if (!isQuote) return <OwnWords text={text} />;
  return (
    <>
      <q lang={wordsIn}>{said}</q>
      {wordsIn !== language && <OtherLanguage language={wordsIn} />}
    </>
  );
}

function OtherLanguage({ language }: { language: "en" | "es" }) {
  const { t } = useText();
  return <span className="pp-small"> ({t(`portal:written-in.${language}`)})</span>;
}

function Change({ change: { state, day, note, noteIn } }: { change: PublicPledgeChange }) {
  const { t } = useText();
  const say = useRecordDay();
  return (
    <p className="pp-small">
      {say(day)}: {t(`record:state.${state}`)}.{" "}
      {note !== "" && <OwnWords text={{ words: note, language: noteIn }} />}
    </p>
  );
}
