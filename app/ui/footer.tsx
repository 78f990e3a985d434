/**
 * The foot of every page: a person to ask, the promise about asking, the small print.
 * It prints with the telephone number, without the links.
 */
import { Fragment } from "react";
import { EmailLink, PhoneLink } from "#app/ui/contact-link.tsx";
import { keptInside } from "#app/ui/kept-inside.tsx";
import { Sentence } from "#app/ui/sentence.tsx";

export interface FooterProps {
  heading: string;
  /** One sentence with a place for the telephone number and one for the address. */
  contact: string;
  telephone: string;
  email: string;
  /** That asking for help never affects an application. */
  promise: string;
  links: readonly { href: string; text: string }[];
  about: string;
}

function Halves({ heading, contact, telephone, email, promise, links, about }: FooterProps) {
  const parts = { phone: <PhoneLink number={telephone} />, email: <EmailLink address={email} /> };
  return (
    <div className="govuk-width-container pp-halves">
      <div>
        <h2 className="pp-title">{heading}</h2>
        <p className="govuk-body">
          <Sentence text={contact} parts={parts} />
        </p>
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
  );
}

const halves = keptInside(Halves);

export function Footer(props: FooterProps) {
  return <footer className="pp-footer" dangerouslySetInnerHTML={halves(props)} />;
}
