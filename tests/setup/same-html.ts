/**
 * Compares what a component renders with govuk-frontend's published fixtures, as a browser reads
 * both: order of attributes and of classes, white space and comments do not count; all else does.
 *
 * Left out on both sides: what only govuk's own scripts read, because the portal ships none, and
 * the attributes that a test names because the portal adds or withholds them on purpose.
 */
import { readFileSync } from "node:fs";
import { createElement, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

const PRESENCE = new Set([
  "autofocus",
  "checked",
  "disabled",
  "formnovalidate",
  "open",
  "selected",
]);
const FOR_SCRIPTS = ["data-module"];

function outlineAttributes(element: Element, leaveOut: readonly string[]): string {
  return element.attrs
    .filter(({ name }) => !leaveOut.includes(name))
    .map(({ name, value }) => {
      if (PRESENCE.has(name)) return ` ${name}`;
      const said = name === "class" ? value.trim().split(/\s+/).sort().join(" ") : value;
      return ` ${name}=${JSON.stringify(said)}`;
    })
    .sort()
    .join("");
}

/** True of the menu button, which is hidden until a script shows it. */
function isForScripts(element: Element): boolean {
  return element.attrs.some(({ name, value }) => name === "class" && value.includes("govuk-js-"));
}

function outlineChildren(parent: Parent, indent: string, leaveOut: readonly string[]): string[] {
  const lines: string[] = [];
  let text = "";
  const endText = () => {
    const said = text.replace(/\s+/g, " ").trim();
    if (said !== "") lines.push(indent + said);
    text = "";
  };
  for (const node of parent.childNodes) {
    if ("value" in node) text += node.value;
    if (!("tagName" in node) || isForScripts(node)) continue;
    endText();
    lines.push(`${indent}<${node.tagName}${outlineAttributes(node, leaveOut)}>`);
    lines.push(...outlineChildren(node, `${indent}  `, leaveOut));
  }
  endText();
  return lines;
}

/** HTML as one line for each element and each run of text, indented. */
export function outline(html: string, leaveOut: readonly string[] = []): string {
  return outlineChildren(parseFragment(html), "", [...FOR_SCRIPTS, ...leaveOut]).join("\n");
}

const REACT_NAMES: Readonly<Record<string, string>> = { class: "className", for: "htmlFor" };

/** HTML from a fixture's options as what a component takes for its words. */
export function nodesOf(html: string): ReactNode {
  const toNode = (node: DefaultTreeAdapterTypes.ChildNode, key: number): ReactNode => {
    if ("value" in node) return node.value;
    if (!("tagName" in node)) return null;
    const attributes = node.attrs.map(({ name, value }) => [REACT_NAMES[name] ?? name, value]);
    const children = node.childNodes.map(toNode);
    return createElement(node.tagName, { key, ...Object.fromEntries(attributes) }, ...children);
  };
  return parseFragment(html).childNodes.map(toNode);
}

interface Published<Options> {
  name: string;
  options: Options;
  html: string;
}

interface Comparison {
  ours: Record<string, string>;
  published: Record<string, string>;
}

/** Renders the named fixtures of a component; a name that is not published is a mistake in the test. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the test says what the options hold
export function compareWithPublished<Options>(
  component: string,
  names: readonly string[],
  render: (options: Options) => ReactElement,
  leaveOut: readonly string[] = [],
): Comparison {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const { fixtures } = JSON.parse(readFileSync(file, "utf8")) as { fixtures: Published<Options>[] };
  const comparison: Comparison = { ours: {}, published: {} };
  for (const name of names) {
    const fixture = fixtures.find((published) => published.name === name);
    if (fixture === undefined) throw new Error(`${component} has no fixture "${name}"`);
    comparison.ours[name] = outline(renderToStaticMarkup(render(fixture.options)), leaveOut);
    comparison.published[name] = outline(fixture.html, leaveOut);
  }
  return comparison;
}
