/** Links below each other. */
export interface LinkListProps {
  links: readonly { href: string; text: string }[];
  /** More room between them, for thumbs. */
  spaced?: boolean;
}

export function LinkList({ links, spaced = false }: LinkListProps) {
  return (
    <ul className={spaced ? "govuk-list govuk-list--spaced" : "govuk-list"}>
      {links.map(({ href, text }) => (
        <li key={href}>
          <a className="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
