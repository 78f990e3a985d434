/**
 * Fields that answer one question, under that question.
 *
 * `heading` makes the question the page's heading (1) or the heading of a section (2).
 */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import type { TextSize } from "#app/ui/label.tsx";

export interface LegendProps {
  legend?: ReactNode;
  size?: TextSize | undefined;
  heading?: 1 | 2 | undefined;
}

interface FieldsetProps extends LegendProps {
  role?: "group" | undefined;
  describedBy?: string | undefined;
  children?: ReactNode;
}

function Legend({ legend, size, heading }: LegendProps) {
  const Heading = heading === 2 ? "h2" : "h1";
  return (
    <legend
      className={classes(
        "govuk-fieldset__legend",
        size !== undefined && `govuk-fieldset__legend--${size}`,
      )}
    >
      {heading === undefined ? (
        legend
      ) : (
        <Heading className="govuk-fieldset__heading">{legend}</Heading>
      )}
    </legend>
  );
}

export function Fieldset({ role, describedBy, children, ...legend }: FieldsetProps) {
  return (
    <fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy}>
      {legend.legend !== undefined && <Legend {...legend} />}
      {children}
    </fieldset>
  );
}
