/**
 * The sections of the portal. It wraps on a narrow screen and never collapses, so it needs no menu
 * button; the section in use is bold, underlined by the marigold bar, and says so to screen readers.
 */
import { classes } from "#app/ui/classes.ts";
import { keptInside } from "#app/ui/kept-inside.tsx";

export interface NavigationItem {
  href: string;
  text: string;
  /** "page": this very page; "section": a page inside it. */
  active?: "page" | "section" | undefined;
}

export interface ServiceNavigationProps {
  label: string;
  items: readonly NavigationItem[];
}

function Item({ href, text, active }: NavigationItem) {
  const current = active === "page" ? "page" : active === "section" ? "true" : undefined;
  return (
    <li
      className={classes(
        "govuk-service-navigation__item",
        current !== undefined && "govuk-service-navigation__item--active",
      )}
    >
      <a className="govuk-service-navigation__link" href={href} aria-current={current}>
        {current === undefined ? (
          text
        ) : (
          <strong className="govuk-service-navigation__active-fallback">{text}</strong>
        )}
      </a>
    </li>
  );
}

function Sections({ label, items }: ServiceNavigationProps) {
  return (
    <div className="govuk-width-container">
      <div className="govuk-service-navigation__container">
        {items.length > 0 && (
          <nav aria-label={label} className="govuk-service-navigation__wrapper">
            <ul className="govuk-service-navigation__list" id="navigation">
              {items.map((item) => (
                <Item key={item.href} {...item} />
              ))}
            </ul>
          </nav>
        )}
      </div>
    </div>
  );
}

const sections = keptInside(Sections);

export function ServiceNavigation(props: ServiceNavigationProps) {
  return <div className="govuk-service-navigation" dangerouslySetInnerHTML={sections(props)} />;
}
