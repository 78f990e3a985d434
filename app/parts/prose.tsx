/** Sections of a public page that only explains: a heading and a list of short points. */
import type { ReactNode } from "react";
import { Sentence } from "#app/ui/sentence.tsx";

interface PointsProps {
  heading: string;
  points: readonly string[];
  parts?: Readonly<Record<string, ReactNode | ((inside: string) => ReactNode)>>;
}

export function Points({ heading, points, parts = {} }: PointsProps) {
  return (
    <>
      <h2 className="govuk-heading-m">{heading}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {points.map((point) => (
          <li key={point}>
            <Sentence text={point} parts={parts} />
          </li>
        ))}
      </ul>
    </>
  );
}
