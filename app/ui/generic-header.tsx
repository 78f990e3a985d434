/**
 * The strip with the name: it leads home. What else stands in the strip (a staff role, the
 * languages) comes as children.
 */
import type { ReactNode } from "react";

interface GenericHeaderProps {
  href: string;
  /** Spoken in place of the logo; holds the visible name. */
  label?: string | undefined;
  logo: ReactNode;
  children?: ReactNode;
}

export function GenericHeader({ href, label, logo, children }: GenericHeaderProps) {
  return (
    <div className="govuk-generic-header">
      <div className="govuk-generic-header__container govuk-width-container">
        <div className="govuk-generic-header__logo">
          <a href={href} className="govuk-generic-header__homepage-link" aria-label={label}>
            {logo}
          </a>
        </div>
        {children}
      </div>
    </div>
  );
}
