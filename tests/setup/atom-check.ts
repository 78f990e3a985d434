/**
 * A strict reading of a news feed against RFC 4287 and XML 1.0, written from their texts and not
 * from our writer. It knows no prefixes, comments or entities of a document's own, which the
 * portal never writes: whatever it does not know is a fault.
 */
export type Element = {
  name: string;
  attributes: Map<string, string>;
  children: Element[];
  text: string;
};

const NOT_XML = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const DECLARATION = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/;
const PIECE = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)="([^"]*)"/g;
const REFERENCE = /&(lt|gt|amp|quot|apos);/g;
const LONE_AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos);)/;
const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The document's one element; a fault in words where it is not well-formed. */
export function readXml(text: string): Element | string {
  if (NOT_XML.test(text)) return "holds a character that XML does not have";
  const start = DECLARATION.exec(text);
  if (start === null) return "does not begin with its declaration";
  const top: Element = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [top];
  let at = start[0].length;
  PIECE.lastIndex = at;
  for (let piece = PIECE.exec(text); piece !== null; piece = PIECE.exec(text)) {
    at = PIECE.lastIndex;
    const fault = take(open, piece);
    if (fault !== null) return fault;
  }
  if (at !== text.length) return `is not well-formed at character ${String(at)}`;
  const [root] = top.children;
  if (open.length !== 1 || root === undefined || top.children.length !== 1) {
    return "is not one element, closed";
  }
  return top.text.trim() === "" ? root : "has text outside its element";
}

function take(open: Element[], [, closes, name, attributes = "", alone, words]: RegExpExecArray) {
  const parent = open.at(-1)!;
  if (words !== undefined) {
    const said = unescape(words);
    if (said === null) return "has an & that begins no reference";
    parent.text += said;
    return null;
  }
  if (closes === "/") {
    if (open.length < 2 || parent.name !== name || attributes !== "") return `closes ${name ?? ""}`;
    open.pop();
    return null;
  }
  const element: Element = { name: name!, attributes: new Map(), children: [], text: "" };
  for (const [, key, value] of attributes.matchAll(ATTRIBUTE)) {
    const said = unescape(value!);
    if (said === null) return "has an & that begins no reference";
    if (element.attributes.has(key!)) return `says ${key!} twice`;
    element.attributes.set(key!, said);
  }
  parent.children.push(element);
  if (alone !== "/") open.push(element);
  return null;
}

function unescape(words: string): string | null {
  if (LONE_AMPERSAND.test(words)) return null;
  return words.replace(REFERENCE, (_, name: string) => NAMED[name] ?? "");
}

const ATOM = "http://www.w3.org/2005/Atom";
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;
const IN_FEED = ["author", "id", "link", "title", "updated", "entry", "subtitle"];
const IN_ENTRY = ["author", "id", "link", "title", "updated", "summary", "published"];

/** Every fault, in words; none for a valid feed. */
export function findAtomFaults(text: string): string[] {
  const feed = readXml(text);
  if (typeof feed === "string") return [feed];
  const faults: string[] = [];
  const tell = (fault: string) => faults.push(fault);
  if (feed.name !== "feed" || feed.attributes.get("xmlns") !== ATOM) tell("is no Atom feed");
  checkParts(feed, IN_FEED, tell);
  const entries = feed.children.filter(({ name }) => name === "entry");
  const hasAuthor = feed.children.some(({ name }) => name === "author");
  for (const entry of entries) {
    checkParts(entry, IN_ENTRY, tell);
    if (!hasAuthor && !entry.children.some(({ name }) => name === "author")) {
      tell("an entry has no author, nor has the feed");
    }
    const links = entry.children.filter(({ name }) => name === "link");
    if (!links.some((link) => relationOf(link) === "alternate")) tell("an entry leads nowhere");
  }
  const ids = entries.map((entry) => textOf(entry, "id"));
  if (new Set(ids).size !== ids.length) tell("two entries have one id");
  if (!feed.children.some((link) => link.name === "link" && relationOf(link) === "self")) {
    tell("does not say where it is");
  }
  return faults;
}

function textOf(element: Element, name: string): string {
  return element.children.find((child) => child.name === name)?.text ?? "";
}

function relationOf(link: Element): string {
  return link.attributes.get("rel") ?? "alternate";
}

function checkParts(element: Element, known: readonly string[], tell: (fault: string) => void) {
  const count = (name: string) => element.children.filter((child) => child.name === name).length;
  for (const { name } of element.children) {
    if (!known.includes(name)) tell(`${element.name} holds ${name}`);
  }
  for (const name of ["id", "title", "updated"]) {
    if (count(name) !== 1) tell(`${element.name} has ${String(count(name))} of ${name}`);
  }
  if (count("summary") > 1) tell(`${element.name} has two summaries`);
  if (element.text.trim() !== "") tell(`${element.name} has text of its own`);
  if (
    !DATE.test(textOf(element, "updated")) ||
    Number.isNaN(Date.parse(textOf(element, "updated")))
  )
    tell(`${element.name} is updated at no instant`);
  if (!IRI.test(textOf(element, "id"))) tell(`the id of ${element.name} is no IRI`);
  for (const child of element.children) checkChild(child, tell);
}

function checkChild(child: Element, tell: (fault: string) => void) {
  const { name, attributes } = child;
  const language = attributes.get("xml:lang");
  if (language !== undefined && !LANGUAGE.test(language)) tell(`${name} is in no language`);
  if (name === "link" && !IRI.test(attributes.get("href") ?? "")) tell("a link leads nowhere");
  if (name === "author" && textOf(child, "name") === "") tell("an author has no name");
  if (["title", "summary"].includes(name) && child.children.length > 0) {
    tell(`${name} holds elements but is text`);
  }
}
