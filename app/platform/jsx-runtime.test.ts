import { Component, createElement, Fragment, isValidElement } from "react";
import { jsx as reactsOwn } from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { jsx } from "./jsx-runtime.ts";

function Named({ name = "nobody" }: { name?: string }) {
  return createElement("b", null, name);
}

class Defaulted extends Component<{ name?: string }> {
  static defaultProps = { name: "somebody" };
  override render() {
    return createElement("i", null, this.props.name);
  }
}

const CASES: [Parameters<typeof jsx>[0], Record<string, unknown>, string?][] = [
  ["p", { className: "govuk-body", children: "a < b" }],
  ["li", { children: ["one", 2] }, "third"],
  [Fragment, { children: "words" }, "words"],
  [Named, { name: "Ana" }],
  [Defaulted, {}],
];

test("5 kinds of element are what React's own makes: type, key, properties, markup", () => {
  for (const [type, props, key] of CASES) {
    const made = jsx(type, props, key);
    const own = reactsOwn(type, props, key);
    expect(isValidElement(made)).toBe(true);
    expect({ type: made.type, key: made.key, props: made.props as unknown }).toEqual({
      type: own.type,
      key: own.key,
      props: own.props as unknown,
    });
    expect(renderToStaticMarkup(made)).toBe(renderToStaticMarkup(own));
  }
});

test("the properties are the very object that JSX wrote", () => {
  const props = { children: "words" };
  expect(jsx("p", props).props).toBe(props);
});

test("a key among the properties is the element's key, and no property", () => {
  const made = jsx("p", { key: "first", children: "words" });
  expect({ key: made.key, props: made.props as unknown }).toEqual({
    key: "first",
    props: { children: "words" },
  });
  expect(jsx("p", { key: "first", children: "words" }, "second").key).toBe("second");
});
