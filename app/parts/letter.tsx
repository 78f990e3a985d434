/**
 * A plain-text message as a page: its paragraphs and lines, and the portal's own addresses as
 * links. Other addresses stay text.
 */
import { Fragment } from "react";
import { usePortal } from "#app/i18n/portal-context.tsx";
import type { Language } from "#app/i18n/languages.ts";
import { Card } from "#app/ui/card.tsx";

export function Letter({ language, body }: { language: Language; body: string }) {
  return (
    <Card>
      <div lang={language}>
        {body.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index} className="govuk-body">
            {paragraph.split("\n").map((line, at) => (
              <Fragment key={at}>
                {at > 0 && <br />}
                <Line text={line} />
              </Fragment>
            ))}
          </p>
        ))}
      </div>
    </Card>
  );
}

function Line({ text }: { text: string }) {
  const { address } = usePortal();
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    part.startsWith(`${address}/`) ? (
      <a key={index} className="govuk-link" href={part.slice(address.length)}>
        {part}
      </a>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
