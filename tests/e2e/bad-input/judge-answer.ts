/** What is wrong with an answer to bad input; nothing where it is as the portal promises. */
import type { RawAnswer, RawRequest } from "./raw-request.ts";
import { readPage, type PageRead } from "./read-page.ts";

const STATUSES = [200, 204, 302, 303, 304, 400, 403, 404, 405, 410, 413, 422, 429];

export function faultsOf(order: RawRequest, answer: RawAnswer): string[] {
  const faults: string[] = [];
  const { status, headers } = answer;
  const type = headers["content-type"] ?? "";
  const method = order.method ?? "GET";
  if (!STATUSES.includes(status)) faults.push(`status ${String(status)}`);
  if (method !== "GET" && method !== "HEAD" && method !== "POST" && status < 400) {
    faults.push(`${method} is answered ${String(status)}`);
  }
  if (isElsewhere(headers.location)) faults.push(`leads to ${headers.location ?? ""}`);
  if (method === "HEAD") return faults;
  if (status === 200 || status >= 400) {
    if (type.includes("text/html")) faults.push(...faultsOfPage(order, answer));
    else if (!/application\/(pdf|json|atom\+xml)|text\/(plain|csv)/.test(type))
      faults.push(`type "${type}"`);
  }
  return faults;
}

function isElsewhere(location: string | undefined): boolean {
  return location !== undefined && !/^\/(?![/\\])/.test(location);
}

function faultsOfPage(order: RawRequest, answer: RawAnswer): string[] {
  const faults: string[] = [];
  const page = readPage(answer.body.toString("utf8"));
  // Dots in a path lead up, at the server as in a browser.
  const { pathname } = new URL(`http://portal${order.path}`);
  const language = /^\/es(?:\/|$)/.test(pathname) ? "es" : "en";
  const says = (what: string) => faults.push(what);
  if (page.language !== language) says(`the page is in "${page.language}"`);
  if (answer.headers["content-language"] !== language) says("Content-Language differs");
  if (page.headings.length !== 1) says(`${String(page.headings.length)} headings of level 1`);
  if (page.repeatedIds.length > 0) says(`ids twice: ${page.repeatedIds.join(" ")}`);
  const broken = page.links.filter((href) => /^#./.test(href) && !leadsSomewhere(page, href));
  if (broken.length > 0) says(`links to nothing: ${broken.join(" ")}`);
  if (answer.status === 422) faults.push(...lostAnswers(order, page));
  return faults;
}

const TYPED = ["text", "email", "tel", "textarea", "radio", "checkbox", "select"];

/**
 * A link within the page finds its place. One about a field leads nowhere where the rule that
 * refused the form took the whole form away, or where no person fills that field in.
 */
function leadsSomewhere({ ids, forms }: PageRead, href: string): boolean {
  const fields = forms.filter(({ method }) => method === "POST").flatMap((form) => form.fields);
  const isAsked = fields.some(({ kind }) => TYPED.includes(kind));
  const isUntyped = fields.some(({ name, kind }) => `#${name}` === href && !TYPED.includes(kind));
  return ids.has(href.slice(1)) || !isAsked || isUntyped;
}

/** Written down although the form was refused: a register keeps the lines that nobody else changed. */
const KEPT_ALREADY = ["walkIns"];
/** A concern that was withdrawn meanwhile is not shown again, in a form that is still open either. */
const WITHDRAWN = /^(?:words|saidBy)\d$/;

/** Fields of the page that no longer hold what was typed into them. */
function lostAnswers(order: RawRequest, page: PageRead): string[] {
  const type = order.headers?.["content-type"] ?? "";
  if (!type.includes("urlencoded")) return [];
  const typed = new URLSearchParams(String(order.body ?? ""));
  const kinds = TYPED.slice(0, 4);
  return page.forms
    .flatMap(({ fields }) => fields)
    .filter(({ kind, name }) => kinds.includes(kind) && typed.has(name))
    .filter(({ name, value }) => plain(value) !== plain(typed.get(name) ?? ""))
    .filter(({ name, value }) => value !== "" || !mayBeGone(name))
    .map(({ name, value }) => `"${name}" now holds ${JSON.stringify(value.slice(0, 80))}`);
}

function mayBeGone(name: string): boolean {
  return KEPT_ALREADY.includes(name) || WITHDRAWN.test(name);
}

/** Characters that HTML itself cannot keep count for nothing; long answers are cut. */
function plain(text: string): string {
  return text
    .slice(0, 10_000)
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\ud800-\udfff\ufffd]/g, "")
    .replace(/^\n/, "")
    .slice(0, 9_000);
}
