/** Money, already written in the reader's way: one large sum a card, or inside a sentence. */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

interface SumProps {
  size?: "m" | undefined;
  children: ReactNode;
}

/** The one figure that a card is about. */
export function Sum({ size, children }: SumProps) {
  return (
    <strong className={classes("pp-sum", size !== undefined && `pp-sum--${size}`)}>
      {children}
    </strong>
  );
}

/** A sum in running text: figures of one width, never broken over two lines. */
export function Money({ children }: { children: ReactNode }) {
  return <strong className="pp-money">{children}</strong>;
}
