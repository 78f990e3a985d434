/**
 * A wide staff table that scrolls sideways inside its own region, so that the page does not.
 * The tab key stops at it: whoever has no pointer scrolls it with the arrow keys.
 */
import type { ReactNode } from "react";

interface ScrollProps {
  /** The id of the heading that names the table. */
  labelledBy: string;
  children: ReactNode;
}

export function Scroll({ labelledBy, children }: ScrollProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must reach what scrolls
    <section className="pp-scroll" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  );
}
