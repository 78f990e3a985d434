/** Links below each other; nothing where there are none. */
import type { ReactNode } from "react";

export interface LinkListProps {
  links: readonly {
    href: string;
    text: ReactNode;
    /** What stands behind the link. */
    note?: ReactNode;
  }[];
  /** "spaced": more room between them, for thumbs. */
  look?: "plain" | "spaced" | "bulleted";
}

const LOOKS = {
  plain: "",
  spaced: " govuk-list--spaced",
  bulleted: " govuk-list--bullet",
} as const;

export function LinkList({ links, look = "plain" }: LinkListProps) {
  if (links.length === 0) return null;
  return (
    <ul className={`govuk-list${LOOKS[look]}`}>
      {links.map(({ href, text, note }) => (
        <li key={href}>
          <a className="govuk-link" href={href}>
            {text}
          </a>
          {note}
        </li>
      ))}
    </ul>
  );
}
