/**
 * A plan's schedule: number, date with its standing, amount; the total at the foot.
 *
 * Three columns, so that it stays a real table at 320 px and on one printed sheet. Everything is
 * already in the reader's words; the next row has a ground of its own *and* its tag.
 */
import type { ReactNode } from "react";
import { type Standing, StandingTag } from "#app/ui/standing.tsx";
import { figure, Table, words } from "#app/ui/table.tsx";
import type { TextSize } from "#app/ui/label.tsx";

export interface ScheduleRow {
  number: number;
  date: ReactNode;
  amount: ReactNode;
  /** How it stands, with the word for it; absent in a schedule that nobody has agreed yet. */
  standing?: { kind: Standing; word: ReactNode } | undefined;
  /** Small lines under the date: another collection date, what was paid of it. */
  notes?: readonly ReactNode[] | undefined;
}

interface ScheduleTableProps {
  caption: ReactNode;
  captionSize?: TextSize | "hidden" | undefined;
  heads: { number: ReactNode; date: ReactNode; amount: ReactNode };
  rows: readonly ScheduleRow[];
  total: { text: ReactNode; amount: ReactNode };
}

function When({ date, standing, notes = [] }: ScheduleRow) {
  return (
    <>
      <span className="pp-when">{date}</span>{" "}
      {standing !== undefined && (
        <StandingTag standing={standing.kind}>{standing.word}</StandingTag>
      )}
      {notes.map((note, index) => (
        <span key={index} className="pp-small">
          {note}
        </span>
      ))}
    </>
  );
}

export function ScheduleTable({
  caption,
  captionSize = "m",
  heads,
  rows,
  total,
}: ScheduleTableProps) {
  return (
    <Table
      className="pp-schedule"
      caption={caption}
      captionSize={captionSize}
      head={[words(heads.number), words(heads.date), figure(heads.amount)]}
      rows={rows.map((row) => ({
        now: row.standing?.kind === "due-next",
        cells: [words(row.number), words(<When {...row} />), figure(row.amount)],
      }))}
      foot={[words(total.text, 2), figure(total.amount)]}
    />
  );
}
