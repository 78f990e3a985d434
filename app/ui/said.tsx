/** What a person said or wrote, in the language they used, with a line that says who and in what. */
import type { ReactNode } from "react";

interface SaidProps {
  language: string;
  words: string;
  by: ReactNode;
}

export function Said({ language, words, by }: SaidProps) {
  return (
    <blockquote className="pp-said">
      <p lang={language}>{words}</p>
      <p className="pp-small">{by}</p>
    </blockquote>
  );
}
