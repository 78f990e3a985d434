/**
 * How an instalment stands, drawn: as a tag beside its date, and as its stitch in a plan's band.
 *
 * The word comes from the caller, so that a family reads "Still to pay" and never "overdue". What
 * is yet to come has no tag.
 */
import type { ReactNode } from "react";
import { Tag, type TagColour } from "#app/ui/tag.tsx";

export type Standing =
  "paid" | "part-paid" | "on-its-way" | "due-next" | "to-come" | "overdue" | "paused";

const COLOURS = {
  paid: "green",
  "part-paid": "purple",
  "on-its-way": "blue",
  "due-next": undefined,
  "to-come": undefined,
  overdue: "orange",
  paused: "grey",
} as const satisfies Record<Standing, TagColour | undefined>;

const STITCHES = {
  paid: "is-paid",
  "part-paid": "is-part",
  "on-its-way": "is-coming",
  "due-next": "is-next",
  "to-come": undefined,
  overdue: "is-late",
  paused: undefined,
} as const satisfies Record<Standing, string | undefined>;

export function StandingTag({ standing, children }: { standing: Standing; children: ReactNode }) {
  if (standing === "to-come") return null;
  return <Tag colour={COLOURS[standing]}>{children}</Tag>;
}

/** One stitch for each instalment. A sentence beside it says the same in words. */
export function PlanBand({ standings }: { standings: readonly Standing[] }) {
  return (
    <ol className="pp-band" aria-hidden="true">
      {standings.map((standing, index) => (
        <li key={index} className={STITCHES[standing]} />
      ))}
    </ol>
  );
}
