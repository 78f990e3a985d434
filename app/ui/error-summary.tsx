/**
 * What is wrong with a form, at the top of its page, each line a link to its field.
 *
 * The browser puts the focus here as the page opens, which govuk does by script.
 */
import type { ReactNode } from "react";

export interface SummaryError {
  href?: string | undefined;
  text: ReactNode;
}

interface ErrorSummaryProps {
  title: ReactNode;
  description?: ReactNode;
  errors: readonly SummaryError[];
}

export function ErrorSummary({ title, description, errors }: ErrorSummaryProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-autofocus -- an answer of errors is read from its errors
    <div className="govuk-error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {description !== undefined && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map(({ href, text }, index) => (
                <li key={`${String(index)} ${href ?? ""}`}>
                  {href === undefined ? text : <a href={href}>{text}</a>}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
