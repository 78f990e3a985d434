/**
 * How something stands: the word first, a shape beside it, colour last.
 *
 * Shapes: green full square (done), purple half (begun), blue diagonal (with somebody else), none
 * empty square (open), orange circle (still to pay), red diamond (returned), grey dash (not now).
 */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

export type TagColour = "green" | "purple" | "blue" | "orange" | "red" | "grey";

interface TagProps {
  colour?: TagColour | undefined;
  children: ReactNode;
}

export function Tag({ colour, children }: TagProps) {
  return (
    <strong className={classes("govuk-tag", colour !== undefined && `govuk-tag--${colour}`)}>
      {children}
    </strong>
  );
}
