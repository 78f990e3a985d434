/** Short fields beside each other, as the boxes of a date stand. */
import type { ReactNode } from "react";

export function SideBySide({ children }: { children: readonly ReactNode[] }) {
  return (
    <div className="govuk-date-input">
      {children.map((child, index) => (
        <div key={index} className="govuk-date-input__item">
          {child}
        </div>
      ))}
    </div>
  );
}
