/**
 * Makes the elements that JSX stands for, in the built portal in place of React 18's own.
 *
 * React 18 copies every element's properties into a new object; an element's maker never changes
 * them afterwards, so they serve as they are, as they do in React 19. What needs more care (a `key`
 * or `ref` among them, default properties) goes to React.
 */
import { createElement, Fragment, type ElementType, type ReactElement } from "react";

type Props = Record<string, unknown>;

const ELEMENT = Symbol.for("react.element");

export { Fragment };
export const jsxs = jsx;

export function jsx(type: ElementType<Props>, props: Props, key?: string | number): ReactElement {
  if ("key" in props || "ref" in props || hasDefaults(type)) {
    return createElement(type, key === undefined ? props : { ...props, key });
  }
  return {
    $$typeof: ELEMENT,
    type,
    key: key === undefined ? null : String(key),
    ref: null,
    props,
    _owner: null,
  } as unknown as ReactElement;
}

/** A tag's name and a fragment's symbol have none. */
function hasDefaults(type: ElementType<Props>): boolean {
  const isComponent = typeof type === "function" || typeof type === "object";
  return isComponent && Object.hasOwn(type, "defaultProps");
}
