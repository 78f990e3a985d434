/** The dated lines of the public record as a table, and the years that have any. */
import type { ReactNode } from "react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { timelineWords, type TimelineEntry } from "#app/modules/public-record/timeline.ts";
import { paths } from "#app/shared/paths.ts";
import { Table, words } from "#app/ui/table.tsx";
import { Own, OwnWords, RecordDay } from "./record-words.tsx";

export function YearLinks({ years, year }: { years: readonly string[]; year: string }) {
  const { language } = usePortal();
  const { t } = useText();
  return (
    <nav aria-label={t("record:timeline.years")}>
      <p className="govuk-body">
        {years.map((one, index) => (
          <span key={one}>
            {index > 0 && " · "}
            {one === year ? (
              <strong aria-current="page">{one}</strong>
            ) : (
              <a className="govuk-link" href={paths(language).timeline(one)}>
                {one}
              </a>
            )}
          </span>
        ))}
      </p>
    </nav>
  );
}

type TableProps = { year: string; entries: readonly TimelineEntry[] };

export function TimelineTable({ year, entries }: TableProps) {
  const { t } = useText();
  return (
    <>
      <h2 className="govuk-heading-m" id="year">
        {t("record:timeline.caption", { year })}
      </h2>
      <Table
        stack
        labelledBy="year"
        head={[words(t("record:timeline.when")), words(t("record:timeline.what"))]}
        rows={entries.map((entry) => ({
          id: entry.id,
          cells: [words(<RecordDay day={entry.day} />), words(<What entry={entry} />)],
        }))}
      />
    </>
  );
}

function What({ entry }: { entry: TimelineEntry }) {
  const { language } = usePortal();
  const to = paths(language);
  const said = timelineWords(useText().t, entry);
  const href =
    entry.kind === "win"
      ? to.win(entry.winSlug)
      : entry.campaignSlug === null
        ? null
        : to.campaign(entry.campaignSlug);
  return (
    <>
      {href === null ? (
        said
      ) : (
        <a className="govuk-link" href={href}>
          {said}
        </a>
      )}
      <More entry={entry} />
    </>
  );
}

/** What stands under the line: the words of a pledge, the note of a change. */
function More({ entry }: { entry: TimelineEntry }): ReactNode {
  if (entry.kind === "pledged") {
    return (
      <p className="pp-small">
        <OwnWords text={entry.words} />
      </p>
    );
  }
  if (entry.kind !== "ask-change" || entry.note.words === "") return null;
  return (
    <p className="pp-small">
      <Own text={entry.note} />
    </p>
  );
}
