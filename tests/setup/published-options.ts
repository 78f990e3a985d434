/** Options of govuk-frontend's fixtures, read as the components' tests need them. */
import { nodesOf } from "./same-html.ts";

/** What a fixture says in words or in HTML. */
export interface PublishedWords {
  text?: string;
  html?: string;
  classes?: string;
  isPageHeading?: boolean;
}

export function words(option: PublishedWords | undefined) {
  return option?.html === undefined ? option?.text : nodesOf(option.html);
}

/** Fixtures hold empty items among the real ones. */
export function isThere<Item>(item: Item | null | false | undefined | ""): item is Item {
  return Boolean(item);
}

/** "secondary" of `govuk-button--secondary`. */
export function modifier(classes = ""): string | undefined {
  return /--([a-z]+)/.exec(classes)?.[1];
}
