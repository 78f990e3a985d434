/**
 * A white sheet for one thing. Its thick top edge is its emphasis: plum for the main thing of the
 * page, amber for something to catch up.
 */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

interface CardProps {
  as?: "div" | "section" | "article" | "li" | undefined;
  edge?: "plum" | "amber" | undefined;
  /** The id of the card's heading, where the card is a landmark. */
  labelledBy?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function Card({ as: Element = "div", edge, labelledBy, className, children }: CardProps) {
  const look = classes("pp-card", edge !== undefined && `pp-card--${edge}`, className);
  return (
    <Element className={look} aria-labelledby={labelledBy}>
      {children}
    </Element>
  );
}
