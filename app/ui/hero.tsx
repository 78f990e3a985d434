/** The dark, woven opening of the home page: its heading in lines, a lead, what to do first. */
import type { ReactNode } from "react";
import { Weave } from "#app/ui/weave.tsx";

interface HeroProps {
  /** Each line of the heading; they read as one sentence after the other. */
  lines: readonly string[];
  lead: ReactNode;
  /** A button and at most one link. */
  actions: ReactNode;
}

export function Hero({ lines, lead, actions }: HeroProps) {
  return (
    <div className="pp-hero">
      <div className="govuk-width-container">
        <h1 className="govuk-heading-xl">
          {lines.map((line, index) => (
            <span key={line}>{index === 0 ? line : ` ${line}`}</span>
          ))}
        </h1>
        <p className="govuk-body-l">{lead}</p>
        <div className="pp-actions">{actions}</div>
      </div>
      <Weave />
    </div>
  );
}
