/** The first stop of the tab key: past the header, to the main part of the page. */
import type { ReactNode } from "react";

export function SkipLink({ href = "#main", children }: { href?: string; children: ReactNode }) {
  return (
    <a href={href} className="govuk-skip-link">
      {children}
    </a>
  );
}
