/** The thread of a campaign as a picture, and the same in a table under it. */
import type { ReactNode } from "react";
import { formatList } from "#app/i18n/format.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PublicAsk } from "#app/modules/public-record/public-ask.ts";
import type { PublicCampaign } from "#app/modules/public-record/read-public-campaign.server.ts";
import { threadStops, type ThreadStop } from "#app/modules/public-record/thread-stations.ts";
import { Table, words } from "#app/ui/table.tsx";
import { ThreadPicture } from "#app/ui/thread.tsx";
import { MOST_THREADS, type Station } from "#app/ui/thread-layout.ts";
import { thousands } from "./happenings.tsx";
import { useHeard } from "./heard.tsx";
import { OwnWords, useRecordDay } from "./record-words.tsx";

const TABLE = "thread-words";

export function CampaignThread({ campaign }: { campaign: PublicCampaign }) {
  const { t } = useText();
  const stations = useStations(campaign);
  const count = campaign.asks.length;
  if (count === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("record:campaign.thread")}</h2>
      {count <= MOST_THREADS && (
        <>
          <ThreadPicture
            labels={campaign.asks.map(({ position }) => String(position))}
            stations={stations}
            title={t("record:campaign.thread-title", { count })}
            describedBy={TABLE}
          />
          <p className="pp-small">{t("record:campaign.thread-key")}</p>
        </>
      )}
      <div id={TABLE}>
        <Table
          rowHeaders
          caption={t("record:campaign.thread-table")}
          captionSize="s"
          head={[words(t("record:campaign.step")), words(t("record:campaign.what"))]}
          rows={stations.map(({ title, said }, index) => ({
            id: String(index),
            cells: [words(narrow(title)), words(<Lines lines={said} />)],
          }))}
        />
      </div>
    </>
  );
}

/** A day that may break into lines: two columns stand beside each other on a small phone. */
function narrow(title: string): string {
  return title.replaceAll("\u00a0", " ");
}

function Lines({ lines }: { lines: readonly ReactNode[] }) {
  return lines.map((line, index) => (
    <span key={index}>
      {index > 0 && <br />}
      {line}
    </span>
  ));
}

/** What the picture says in a few words, the table says in full. */
type SaidStation = Station & { said: readonly ReactNode[] };

/** The stations in the reader's words, from what was heard to what is still asked. */
function useStations({ asks, heard, ...campaign }: PublicCampaign): SaidStation[] {
  const { t } = useText();
  const sayHeard = useHeard();
  const stop = useStop(asks);
  const { themes } = heard;
  const threads: number[] = [];
  const [first] = themes;
  const names = themes.map(({ name }) => name);
  const said = themes.map(({ id, name, nameIn }) => (
    <OwnWords key={id} text={{ words: name, language: nameIn }} />
  ));
  const begin: SaidStation[] =
    first === undefined
      ? []
      : [
          {
            ...{ kind: "heard", title: t("record:thread.heard"), threads },
            ...same([sayHeard(first)]),
          },
          { kind: "theme", title: t("record:thread.theme"), threads, lines: names, said },
        ];
  const parted: SaidStation = {
    ...{ kind: "asks", threads: asks.map((_, index) => index), lines: [] },
    title: t("record:thread.asks", { count: asks.length }),
    said: asks.map((ask) => numbered(t, ask)),
  };
  return [...begin, parted, ...threadStops({ asks, ...campaign }).map(stop)];
}

function same(lines: readonly string[]) {
  return { lines, said: lines };
}

type Translate = ReturnType<typeof useText>["t"];

function numbered(t: Translate, { position, title }: PublicAsk): string {
  return t("record:thread.ask", { number: position, title: title.words });
}

function useStop(asks: readonly PublicAsk[]): (stop: ThreadStop) => SaidStation {
  const { language } = usePortal();
  const { t } = useText();
  const say = useRecordDay();
  const meeting = useMeeting();
  return (stop) => {
    const { kind, threads } = stop;
    if (kind === "bar") return { kind, threads, ...meeting(stop) };
    const title = stop.kind === "open" ? t("record:thread.open") : knot(stop);
    const about = asks.filter((_, index) => threads.includes(index));
    const numbers = formatList(
      language,
      about.map(({ position }) => String(position)),
    );
    return {
      ...{ kind, threads, title, said: about.map((ask) => numbered(t, ask)) },
      lines: [t("record:thread.named", { count: about.length, numbers })],
    };
  };

  function knot({ kind, day }: Exclude<ThreadStop, { kind: "bar" | "open" }>): string {
    return kind === "won"
      ? t("record:thread.won", { day: say(day) })
      : t("record:thread.partly", { day: say(day) });
  }
}

/** A bar: the meeting, how many came, and what the decision-makers pledged or answered. */
function useMeeting() {
  const { t } = useText();
  const say = useRecordDay();
  return ({ action, by }: Extract<ThreadStop, { kind: "bar" }>) => {
    const { title, day, people, answers } = action;
    const came =
      typeof people === "number" ? [t("record:thread.people", { count: thousands(people) })] : [];
    const pledged = by.map(({ office, state }) => `${office.words}: ${t(`record:state.${state}`)}`);
    const answered = answers.map(({ position, answer }) =>
      t("record:campaign.answer", { number: position, answer: t(`record:answer.${answer}`) }),
    );
    return { title: title.words, ...same([say(day), ...came, ...pledged, ...answered]) };
  };
}
