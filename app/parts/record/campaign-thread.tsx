/** The thread of a campaign as a picture, and the same in a table under it. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { PublicAsk } from "#app/modules/public-record/public-ask.ts";
import type { PublicCampaign } from "#app/modules/public-record/read-public-campaign.server.ts";
import { threadStops, type ThreadStop } from "#app/modules/public-record/thread-stations.ts";
import { Table, words } from "#app/ui/table.tsx";
import { ThreadPicture } from "#app/ui/thread.tsx";
import { MOST_THREADS, type Station } from "#app/ui/thread-layout.ts";
import { thousands } from "./happenings.tsx";
import { useHeard } from "./heard.tsx";
import { useRecordDay } from "./record-words.tsx";

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
          rows={stations.map(({ title, lines }, index) => ({
            id: String(index),
            cells: [words(title), words(<Lines lines={lines} />)],
          }))}
        />
      </div>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => (
    <span key={index}>
      {index > 0 && <br />}
      {line}
    </span>
  ));
}

/** The stations in the reader's words, from what was heard to what is still asked. */
function useStations(campaign: PublicCampaign): Station[] {
  const { t } = useText();
  const heard = useHeard();
  const stop = useStop(campaign.asks);
  const { themes } = campaign.heard;
  const { asks } = campaign;
  const first: Station[] = [
    ...themes.slice(0, 1).map((theme) => ({
      ...{ kind: "heard" as const, title: t("record:thread.heard"), threads: [] },
      lines: [heard(theme)],
    })),
    ...(themes.length === 0
      ? []
      : [
          {
            ...{ kind: "theme" as const, title: t("record:thread.theme"), threads: [] },
            lines: themes.map(({ name }) => name),
          },
        ]),
    {
      ...{ kind: "asks", threads: asks.map((_, index) => index) },
      title: t("record:thread.asks", { count: asks.length }),
      lines: asks.map((ask) => numbered(t, ask)),
    },
  ];
  return [...first, ...threadStops(campaign).map(stop)];
}

type Translate = ReturnType<typeof useText>["t"];

function numbered(t: Translate, { position, title }: PublicAsk): string {
  return t("record:thread.ask", { number: position, title: title.words });
}

function useStop(asks: readonly PublicAsk[]): (stop: ThreadStop) => Station {
  const { t } = useText();
  const say = useRecordDay();
  return (stop) => {
    const { kind, threads } = stop;
    const lines = threads.map((index) => asks[index]).filter((ask) => ask !== undefined);
    if (kind === "bar") return { kind, threads, ...barWords(stop) };
    const titles = {
      won: () => t("record:thread.won", { day: say(stop.day ?? lines[0]!.day) }),
      partly: () => t("record:thread.partly", { day: say(stop.day ?? lines[0]!.day) }),
      open: () => t("record:thread.open"),
    };
    return { kind, threads, title: titles[kind](), lines: lines.map((ask) => numbered(t, ask)) };
  };

  function barWords({ action, by }: Extract<ThreadStop, { kind: "bar" }>) {
    const { title, day, people, answers } = action;
    const came =
      typeof people === "number" ? [t("record:thread.people", { count: thousands(people) })] : [];
    const pledged = by.map(({ office, state }) => `${office.words}: ${t(`record:state.${state}`)}`);
    const said = answers.map(({ position, answer }) =>
      t("record:campaign.answer", { number: position, answer: t(`record:answer.${answer}`) }),
    );
    return { title: title.words, lines: [say(day), ...came, ...pledged, ...said] };
  }
}
