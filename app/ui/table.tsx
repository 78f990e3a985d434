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
  /** Whether cells stand under each other on a phone, each below the head of its column. */
  stack?: boolean | undefined;
  className?: string | undefined;
}

/**
 * The roles of a table's parts, written out where a phone shows them as blocks: some browsers then
 * no longer tell a screen reader that it is a table.
 */
function roles(stack: boolean) {
  const role = (name: string) => (stack ? { role: name } : {});
  return {
    ...{ table: role("table"), group: role("rowgroup"), row: role("row"), cell: role("cell") },
    ...{ col: role("columnheader"), rowHead: role("rowheader") },
  };
}

type Roles = ReturnType<typeof roles>;
type HeaderProps = { cell: Cell; scope: "col" | "row"; as: Roles; above?: ReactNode };

function Header({ cell, scope, as, above }: HeaderProps) {
  const numeric = scope === "col" && cell.numeric === true && "govuk-table__header--numeric";
  return (
    <th
      scope={scope}
      className={classes("govuk-table__header", numeric)}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      {...(scope === "col" ? as.col : as.rowHead)}
    >
      {above}
      {cell.content}
    </th>
  );
}

type CellsProps = {
  cells: readonly Cell[];
  rowHeaders: boolean;
  as: Roles;
  /** The heads of the columns, where each cell repeats its own on a phone. */
  heads?: readonly Cell[];
};

function Cells({ cells, rowHeaders, as, heads = [] }: CellsProps) {
  return cells.map((cell, index) => {
    const head = heads[index];
    // Shown where the row of heads is not, so that either is seen and heard once.
    const above = head && <span className="pp-head">{head.content} </span>;
    return index === 0 && rowHeaders ? (
      <Header key={index} cell={cell} scope="row" as={as} above={above} />
    ) : (
      <td
        key={index}
        className={classes(
          "govuk-table__cell",
          cell.numeric === true && "govuk-table__cell--numeric",
        )}
        colSpan={cell.colSpan}
        rowSpan={cell.rowSpan}
        {...as.cell}
      >
        {above}
        {cell.content}
      </td>
    );
  });
}

function Caption({ size, children }: { size: TableProps["captionSize"]; children: ReactNode }) {
  const look =
    size === "hidden" ? "govuk-visually-hidden" : size && `govuk-table__caption--${size}`;
  return <caption className={classes("govuk-table__caption", look)}>{children}</caption>;
}

export function Table({ caption, captionSize, head, rows, foot, ...rest }: TableProps) {
  const { rowHeaders = false, stack = false, labelledBy, className } = rest;
  const as = roles(stack);
  const heads = stack && head !== undefined ? head : [];
  return (
    <table
      className={classes("govuk-table", stack && "pp-stacked", className)}
      aria-labelledby={labelledBy}
      {...as.table}
    >
      {caption !== undefined && <Caption size={captionSize}>{caption}</Caption>}
      {head !== undefined && (
        <thead className="govuk-table__head" {...as.group}>
          <tr className="govuk-table__row" {...as.row}>
            {head.map((cell, index) => (
              <Header key={index} cell={cell} scope="col" as={as} />
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body" {...as.group}>
        {rows.map(({ id, cells, now = false }, index) => (
          <tr
            key={id ?? index}
            className={classes("govuk-table__row", now && "is-now")}
            {...as.row}
          >
            <Cells cells={cells} rowHeaders={rowHeaders} as={as} heads={heads} />
          </tr>
        ))}
      </tbody>
      {foot !== undefined && (
        <tfoot className="govuk-table__foot" {...as.group}>
          <tr className="govuk-table__row" {...as.row}>
            <Cells cells={foot} rowHeaders as={as} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}
