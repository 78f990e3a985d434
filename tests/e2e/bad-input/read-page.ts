/** What a page holds, read from its HTML: language, headings, ids, links, and forms with their fields. */
import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export type Field = { name: string; value: string; kind: string; choices: string[] };
export type Form = { action: string | null; method: string; fields: Field[] };
export type PageRead = {
  language: string;
  headings: string[];
  ids: Set<string>;
  repeatedIds: string[];
  links: string[];
  forms: Form[];
  text: string;
};

function* elements(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elements(child);
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

export function readPage(html: string): PageRead {
  const all = [...elements(parse(html))];
  const ids = all.map((element) => attribute(element, "id")).filter((id) => id !== null);
  const named = (tag: string) => all.filter(({ tagName }) => tagName === tag);
  return {
    language: attribute(named("html")[0]!, "lang") ?? "",
    headings: named("h1").map((heading) => textOf(heading).trim()),
    ids: new Set(ids),
    repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    links: named("a").map((link) => attribute(link, "href") ?? ""),
    forms: named("form").map((form) => readForm(form, all)),
    text: named("main").map(textOf).join(" "),
  };
}

const CONTROLS = ["input", "select", "textarea", "button"];

/** A form with its controls, those included that stand elsewhere and name it. */
function readForm(form: Element, all: readonly Element[]): Form {
  const id = attribute(form, "id");
  const inside = new Set(elements(form));
  const own = all.filter((element) => {
    if (!CONTROLS.includes(element.tagName)) return false;
    const named = attribute(element, "form");
    return named === null ? inside.has(element) : named === id;
  });
  return {
    action: attribute(form, "action"),
    method: (attribute(form, "method") ?? "get").toUpperCase(),
    fields: own.flatMap(readField),
  };
}

function readField(control: Element): Field[] {
  const name = attribute(control, "name");
  if (name === null) return [];
  const kind =
    control.tagName === "input" ? (attribute(control, "type") ?? "text") : control.tagName;
  const choices = [...elements(control)]
    .filter(({ tagName }) => tagName === "option")
    .map((option) => attribute(option, "value") ?? textOf(option));
  const value = control.tagName === "textarea" ? textOf(control) : attribute(control, "value");
  return [{ name, kind, value: value ?? choices[0] ?? "", choices }];
}
