/**
 * What is wrong with one answer, beside its field, opened by a word for those who hear the page.
 * That word is the same in English and in Spanish, so it has a default.
 */
import type { ReactNode } from "react";

export const ERROR_WORD = "Error";

interface ErrorMessageProps {
  id?: string | undefined;
  word?: string | undefined;
  children: ReactNode;
}

export function ErrorMessage({ id, word = ERROR_WORD, children }: ErrorMessageProps) {
  return (
    <p id={id} className="govuk-error-message">
      {word !== "" && <span className="govuk-visually-hidden">{word}:</span>} {children}
    </p>
  );
}
