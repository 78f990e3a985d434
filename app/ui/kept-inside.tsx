/**
 * The inside of an element that stands the same on page after page (the sections, the foot): it is
 * rendered once for each set of properties, which are plain words, and then written as it is.
 */
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { remembered } from "#app/shared/remembered.ts";

/** As many as there are sections to be in, in two languages, in every role; with room to spare. */
const MOST = 500;

type Markup = { __html: string };

export function keptInside<Props extends object>(
  Inside: ComponentType<Props>,
): (props: Props) => Markup {
  const kept = remembered((words: string): Markup => {
    const props = JSON.parse(words) as Props;
    return { __html: renderToStaticMarkup(<Inside {...props} />) };
  }, MOST);
  return (props) => kept(JSON.stringify(props));
}
