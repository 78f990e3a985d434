/** A passage set apart from the text around it, such as what to check before a plan. */
import type { ReactNode } from "react";

export function InsetText({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <div id={id} className="govuk-inset-text">
      {children}
    </div>
  );
}
