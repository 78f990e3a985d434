/** The question above a field; `heading` makes it the page's own heading where a page asks one thing. */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

export type TextSize = "s" | "m" | "l" | "xl";

interface LabelProps {
  for?: string | undefined;
  size?: TextSize | undefined;
  heading?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function Label({ for: id, size, heading = false, className, children }: LabelProps) {
  const label = (
    <label
      className={classes("govuk-label", size !== undefined && `govuk-label--${size}`, className)}
      htmlFor={id}
    >
      {children}
    </label>
  );
  return heading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
