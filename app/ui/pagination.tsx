/**
 * The pages of a long list. Every word comes from the caller; a page's own label says more than
 * its number ("Page 2"). Without `pages` it is a pair of links one under the other.
 */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

export interface PageLink {
  href: string;
  text: ReactNode;
  /** The name of the page it leads to, where there are no page numbers. */
  label?: ReactNode;
}

export type PageNumber =
  | { number: number | string; href: string; label: string; current?: boolean | undefined }
  | { gap: true };

interface PaginationProps {
  label: string;
  previous?: PageLink | undefined;
  next?: PageLink | undefined;
  pages?: readonly PageNumber[] | undefined;
}

const ARROWS = {
  prev: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  next: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
};

type Way = keyof typeof ARROWS;

function Arrow({ way }: { way: Way }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[way]} />
    </svg>
  );
}

function ArrowLink({ way, link, block }: { way: Way; link: PageLink; block: boolean }) {
  const labelled = block && link.label !== undefined;
  const decorated = block && !labelled && "govuk-pagination__link-title--decorated";
  return (
    <div className={`govuk-pagination__${way}`}>
      <a className="govuk-link govuk-pagination__link" href={link.href} rel={way}>
        {(block || way === "prev") && <Arrow way={way} />}
        <span className={classes("govuk-pagination__link-title", decorated)}>{link.text}</span>
        {labelled && (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{link.label}</span>
          </>
        )}
        {!block && way === "next" && <Arrow way={way} />}
      </a>
    </div>
  );
}

function PageItem({ page }: { page: PageNumber }) {
  if ("gap" in page)
    return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  const { current = false, href, label, number } = page;
  return (
    <li className={classes("govuk-pagination__item", current && "govuk-pagination__item--current")}>
      <a
        className="govuk-link govuk-pagination__link"
        href={href}
        aria-label={label}
        aria-current={current ? "page" : undefined}
      >
        {number}
      </a>
    </li>
  );
}

export function Pagination({ label, previous, next, pages }: PaginationProps) {
  const block = pages === undefined && (previous !== undefined || next !== undefined);
  return (
    <nav
      className={classes("govuk-pagination", block && "govuk-pagination--block")}
      aria-label={label}
    >
      {previous !== undefined && <ArrowLink way="prev" link={previous} block={block} />}
      {pages !== undefined && (
        <ul className="govuk-pagination__list">
          {pages.map((page, index) => (
            <PageItem key={index} page={page} />
          ))}
        </ul>
      )}
      {next !== undefined && <ArrowLink way="next" link={next} block={block} />}
    </nav>
  );
}
