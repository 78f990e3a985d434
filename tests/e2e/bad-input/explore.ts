/** What a person can open, found by following the portal's own links as far as they lead. */
import { PLAN_STANDINGS } from "#app/modules/payment-plans/plan-standing.ts";
import { networkOfItsOwn, type Actor } from "./actors.ts";
import { bend, type Target } from "./bend-form.ts";
import { send, type RawAnswer, type RawRequest } from "./raw-request.ts";
import { readPage } from "./read-page.ts";
import { findPattern, routePatterns } from "./route-patterns.ts";

/** Where an exploration begins; from each of these, one page of every pattern is opened. */
const BEGINNINGS = [
  ...["/en", "/es/sign-in/code", "/es/my", "/en/my/plans/apply", "/en/staff", "/en/staff/mail"],
  ...PLAN_STANDINGS.map((standing) => `/en/staff/plans?standing=${standing}`),
  "/en/staff/settings/calendar/holidays?borough=southwark",
  ...["/en/staff/people?q=finance", "/en/staff/plans/new?q=Demo", "/es/staff/settings/clock"],
];

/** Pages of an application that only its own list of parts leads to. */
const PARTS = ["", "/fee", "/household", "/children", "/contact", "/budget", "/dates", "/check"];

/** What a page of these leads to depends on its record, so several of each are opened. */
const DIFFERENT = [
  ...["/staff/meetings/:id", "/staff/campaigns/:id", "/staff/actions/:id"],
  ...["/staff/wins/:id", "/staff/wins/:id/offers/:offer"],
];

/** Follows the portal's own links. */
export async function explore(address: string, who: Actor): Promise<void> {
  const known = new Set<string>();
  for (const beginning of BEGINNINGS) await exploreFrom(address, who, known, beginning);
  const joining = who.pages.get("/cohorts/:id/join")?.[0];
  if (joining !== undefined) await exploreFrom(address, who, known, `${joining}/code`);
  await exploreLinksOfMail(address, who, known);
}

/** Begins what only a form begins, and opens where that leads. */
export async function begin(address: string, who: Actor): Promise<void> {
  const known = new Set<string>();
  const reply = formAt(who, "/reply/:link");
  if (reply !== undefined) await submit(address, who, reply);
  for (const pattern of ["/my/plans/apply", "/staff/plans/new"]) {
    const start = formAt(who, pattern);
    if (start !== undefined) await submit(address, who, start);
  }
  for (const pattern of ["/my/plans/apply/:id", "/staff/plans/:id/apply"]) {
    const application = who.pages.get(pattern)?.at(-1);
    if (application === undefined) continue;
    await exploreFrom(address, who, known, `${application}/children/new`);
    const child = formAt(who, `${pattern}/children/:child`);
    if (child !== undefined) await submit(address, who, child);
    for (const part of PARTS) await exploreFrom(address, who, known, application + part);
  }
}

/** Signed links stand in messages only; those of a meeting that is over lead nowhere. */
async function exploreLinksOfMail(address: string, who: Actor, known: Set<string>): Promise<void> {
  for (let page = 1; page <= MAIL_PAGES; page += 1) {
    const list = await open(address, who, { path: `/en/staff/mail?page=${String(page)}` });
    const messages = readPage(list.body.toString("utf8")).links.filter((href) =>
      /\/staff\/mail\/\w+$/.test(href),
    );
    for (const message of messages) {
      const signed = await signedLinks(address, who, message);
      if (!signed.some((path) => path.includes("/reply/"))) continue;
      for (const path of signed) await exploreFrom(address, who, known, path);
      if (who.pages.has("/reply/:link")) return;
    }
  }
}

const MAIL_PAGES = 8;
const read = new Map<string, string[]>();

/** A message is read once for everybody: it shows the same to all. */
async function signedLinks(address: string, who: Actor, message: string): Promise<string[]> {
  const known = read.get(address + message);
  if (known !== undefined) return known;
  const { body } = await open(address, who, { path: message });
  // The portal that wrote the message may have had another port.
  const links = body
    .toString("utf8")
    .match(/\/(en|es)\/(reply|unsubscribe)\/[\w-]+(?:\?answer=yes)?/g);
  const signed = [...new Set(links ?? [])];
  read.set(address + message, signed);
  return signed;
}

function formAt(who: Actor, pattern: string): Target | undefined {
  return who.forms.find(
    ({ path, form }) => form.method === "POST" && findPattern(path, routePatterns()) === pattern,
  );
}

/** Sends a form as it should be, and opens where that leads. */
async function submit(address: string, who: Actor, form: Target): Promise<void> {
  const { headers } = await open(address, who, bend(address, form, []));
  if (headers.location !== undefined) await exploreFrom(address, who, new Set(), headers.location);
}

function open(address: string, who: Actor, order: RawRequest): Promise<RawAnswer> {
  return send(address, {
    ...order,
    headers: { ...who.headers(), ...networkOfItsOwn(), ...order.headers },
  });
}

/** What is no page: slow to make, and leading nowhere. */
export function isDocument(path: string): boolean {
  return /\.(pdf|csv|atom|json)$/.test(path);
}

async function exploreFrom(address: string, who: Actor, known: Set<string>, beginning: string) {
  const patterns = routePatterns();
  const opened = new Map<string, number>();
  const below = `${beginning.split("?")[0]!}/`;
  const waiting = [beginning];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const pattern = findPattern(path, patterns);
    if (pattern === undefined) continue;
    const before = opened.get(pattern) ?? 0;
    if (before >= (DIFFERENT.includes(pattern) ? 4 : 1)) continue;
    if (isDocument(pattern) && who.pages.has(pattern)) continue;
    const answer = await open(address, who, { path });
    if (answer.status !== 200) continue;
    opened.set(pattern, before + 1);
    who.pages.set(pattern, [...(who.pages.get(pattern) ?? []), path.split("?")[0]!]);
    if (!(answer.headers["content-type"] ?? "").includes("text/html")) continue;
    const page = readPage(answer.body.toString("utf8"));
    for (const form of page.forms) who.forms.push({ path, form });
    const links = page.links.map((href) => href.split("#")[0] ?? "");
    for (const link of links.filter((href) => /^\/(en|es)(\/|$)/.test(href))) {
      if (!known.has(link) || link.startsWith(below)) waiting.push(link);
      known.add(link);
    }
  }
}
