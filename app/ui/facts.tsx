/** Short facts under a sum: what they are on the left, how much on the right. */
import type { ReactNode } from "react";

export interface Fact {
  term: ReactNode;
  value: ReactNode;
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="pp-facts">
      {facts.map(({ term, value }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
