/**
 * The foot of every page: a person to ask, the promise about asking, the small print.
 * It prints with the telephone number, without the links.
 */
import { Fragment, type ReactNode } from "react";

export interface FooterProps {
  heading: ReactNode;
  /** One sentence with the telephone number and the address, as links. */
  help: ReactNode;
  /** That asking for help never affects an application. */
  promise: ReactNode;
  links: readonly { href: string; text: ReactNode }[];
  about: ReactNode;
}

export function Footer({ heading, help, promise, links, about }: FooterProps) {
  return (
    <footer className="pp-footer">
      <div className="govuk-width-container pp-halves">
        <div>
          <h2 className="pp-title">{heading}</h2>
          <p className="govuk-body">{help}</p>
        </div>
        <div>
          <p className="govuk-body">{promise}</p>
          <p className="govuk-body pp-noprint">
            {links.map(({ href, text }, index) => (
              <Fragment key={href}>
                {index > 0 && " · "}
                <a className="govuk-link" href={href}>
                  {text}
                </a>
              </Fragment>
            ))}
          </p>
          <p className="govuk-body pp-small">{about}</p>
        </div>
      </div>
    </footer>
  );
}
