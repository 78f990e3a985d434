/** How the parts of a page stand: sections across its width, two columns, cards in a grid. */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

interface SectionProps {
  id?: string | undefined;
  ground?: "sand" | "rule" | undefined;
  children: ReactNode;
}

/** A section of a wide page, with its own ground or a rule above it. */
export function Section({ id, ground, children }: SectionProps) {
  return (
    <div id={id} className={classes("pp-section", ground && `pp-section--${ground}`)}>
      <div className="govuk-width-container">{children}</div>
    </div>
  );
}

/** A main column and a narrower one; on a phone one after the other, in the order written. */
export function Sides({ children }: { children: ReactNode }) {
  return <div className="pp-sides">{children}</div>;
}

/** Two columns of one width. */
export function Halves({ children }: { children: ReactNode }) {
  return <div className="pp-halves">{children}</div>;
}

/** Cards (`<Card as="li">`) in as many columns as fit. */
export function Grid({ four = false, children }: { four?: boolean; children: ReactNode }) {
  return <ul className={classes("pp-grid", four && "pp-grid--four")}>{children}</ul>;
}

/** Text no wider than reads well, for pages of one question and pages of prose. */
export function Measure({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">{children}</div>
    </div>
  );
}
