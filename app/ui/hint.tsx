/** A sentence of help between a question and its field; fields name it by `aria-describedby`. */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

interface HintProps {
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function Hint({ id, className, children }: HintProps) {
  return (
    <div id={id} className={classes("govuk-hint", className)}>
      {children}
    </div>
  );
}
