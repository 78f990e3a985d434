/**
 * A translated sentence with links, numbers or foreign words inside it.
 *
 * The text marks its places as `<phone/>` or `<link>these words</link>`; `parts` says what stands
 * there. `<en>`, `<es>` and `<strong>` need no part. A name that nothing fills is a broken promise.
 */
import { Fragment, type ReactNode } from "react";
import { assert } from "#app/shared/assert.ts";

type Part = ReactNode | ((inside: string) => ReactNode);

interface SentenceProps {
  text: string;
  parts?: Readonly<Record<string, Part>> | undefined;
}

const OWN_PARTS: Readonly<Record<string, Part>> = {
  en: (inside: string) => <span lang="en">{inside}</span>,
  es: (inside: string) => <span lang="es">{inside}</span>,
  strong: (inside: string) => (
    <strong>
      <Sentence text={inside} />
    </strong>
  ),
};

const PLACE = /<([a-zA-Z]\w*)(?:\/>|>(.*?)<\/\1>)/gs;

export function Sentence({ text, parts = {} }: SentenceProps) {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACE)) {
    const [whole, name = "", inside = ""] = match;
    const part = parts[name] ?? OWN_PARTS[name];
    assert(part !== undefined, `the sentence has a part for <${name}>`);
    nodes.push(text.slice(end, match.index), typeof part === "function" ? part(inside) : part);
    end = match.index + whole.length;
  }
  nodes.push(text.slice(end));
  return nodes.map((node, index) => <Fragment key={index}>{node}</Fragment>);
}
