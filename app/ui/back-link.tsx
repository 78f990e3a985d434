/** The way back, named by where it leads, in a landmark of its own. */
import type { ReactNode } from "react";

export interface BackLinkProps {
  href: string;
  text: ReactNode;
}

export function BackLink({ href, text }: BackLinkProps) {
  return (
    <a href={href} className="govuk-back-link">
      {text}
    </a>
  );
}

export function BackNavigation({ label, ...link }: BackLinkProps & { label: string }) {
  return (
    <nav aria-label={label}>
      <BackLink {...link} />
    </nav>
  );
}
