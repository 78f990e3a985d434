/**
 * A day drawn like a leaf of a calendar, with words beside it.
 *
 * It is hidden from screen readers and never alone: what stands beside it says the date in full.
 */
import type { ReactNode } from "react";

interface DayTileProps {
  day: number | string;
  /** The month, shortened. */
  month: string;
  children: ReactNode;
}

export function DayTile({ day, month, children }: DayTileProps) {
  return (
    <>
      <div className="pp-day" aria-hidden="true">
        {day}
        <span>{month}</span>
      </div>
      <div className="pp-beside">{children}</div>
    </>
  );
}
