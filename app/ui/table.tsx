/**
 * A table with a caption, column heads, and totals at its foot. Numbers stand right, in figures of
 * one width. Cells are made by `words` and `figure`, so that a page says what a cell is, once.
 */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import type { TextSize } from "#app/ui/label.tsx";

export interface Cell {
  content: ReactNode;
  numeric?: boolean | undefined;
  colSpan?: number | undefined;
  rowSpan?: number | undefined;
}

export interface Row {
  id?: string | undefined;
  cells: readonly Cell[];
  /** Marks the row that is due now: a ground of its own, beside its tag. */
  now?: boolean | undefined;
}

/** A cell of words, or the head of a column of words. */
export function words(content: ReactNode, colSpan?: number): Cell {
  return { content, colSpan };
}

/** A cell of money or of another number, or the head of a column of them. */
export function figure(content: ReactNode): Cell {
  return { content, numeric: true };
}

export interface TableProps {
  caption?: ReactNode;
  captionSize?: TextSize | "hidden" | undefined;
  /** The id of a heading that names the table in place of a caption. */
  labelledBy?: string | undefined;
  head?: readonly Cell[] | undefined;
  rows: readonly Row[];
  foot?: readonly Cell[] | undefined;
  rowHeaders?: boolean | undefined;
  className?: string | undefined;
}

function Header({ cell, scope }: { cell: Cell; scope: "col" | "row" }) {
  const numeric = scope === "col" && cell.numeric === true && "govuk-table__header--numeric";
  return (
    <th
      scope={scope}
      className={classes("govuk-table__header", numeric)}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
    >
      {cell.content}
    </th>
  );
}

function Cells({ cells, rowHeaders }: { cells: readonly Cell[]; rowHeaders: boolean }) {
  return cells.map((cell, index) =>
    index === 0 && rowHeaders ? (
      <Header key={index} cell={cell} scope="row" />
    ) : (
      <td
        key={index}
        className={classes(
          "govuk-table__cell",
          cell.numeric === true && "govuk-table__cell--numeric",
        )}
        colSpan={cell.colSpan}
        rowSpan={cell.rowSpan}
      >
        {cell.content}
      </td>
    ),
  );
}

function Caption({ size, children }: { size: TableProps["captionSize"]; children: ReactNode }) {
  const look =
    size === "hidden" ? "govuk-visually-hidden" : size && `govuk-table__caption--${size}`;
  return <caption className={classes("govuk-table__caption", look)}>{children}</caption>;
}

export function Table({ caption, captionSize, head, rows, foot, ...rest }: TableProps) {
  const { rowHeaders = false, labelledBy, className } = rest;
  return (
    <table className={classes("govuk-table", className)} aria-labelledby={labelledBy}>
      {caption !== undefined && <Caption size={captionSize}>{caption}</Caption>}
      {head !== undefined && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, index) => (
              <Header key={index} cell={cell} scope="col" />
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map(({ id, cells, now = false }, index) => (
          <tr key={id ?? index} className={classes("govuk-table__row", now && "is-now")}>
            <Cells cells={cells} rowHeaders={rowHeaders} />
          </tr>
        ))}
      </tbody>
      {foot !== undefined && (
        <tfoot className="govuk-table__foot">
          <tr className="govuk-table__row">
            <Cells cells={foot} rowHeaders />
          </tr>
        </tfoot>
      )}
    </table>
  );
}
