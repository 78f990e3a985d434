/**
 * Public pages as finished bytes in memory: made once, compressed once, the same for everybody.
 *
 * A page belongs to a stamp: London's date and the revision of what public pages say. The stamp is
 * looked at again every ten seconds and after every form that this process took; a page with
 * another stamp is made anew. At most 500 pages are kept: those that were asked for last.
 */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { now } from "../clock.server.ts";
import { database } from "../database.server.ts";
import { findPublicRevision } from "../public-revision.server.ts";
import { acceptedEncoding, compress, type Encoding } from "./compress.server.ts";
import { isUnchanged, securityHeaders } from "./headers.server.ts";

const MOST_PAGES = 500;
const STAMP_HOLDS_MILLISECONDS = 10_000;
/** The header by which a route says that its page is the same for everybody. It is never sent. */
const KEEP = "x-keep";

/** `export const headers = keptInMemory` in a route: its page is the same for everybody. */
export function keptInMemory(): Record<string, string> {
  return { [KEEP]: "public" };
}

type Finished = { etag: string; headers: Record<string, string | number>; bytes: Buffer };
type KeptPage = {
  stamp: string;
  html: string;
  /** Of the headers that its route gave it, those that go with it. */
  own: Record<string, string>;
  /** Compressed more thoroughly where the address has no query: such pages are asked for most. */
  quality: number;
  finished: Partial<Record<Encoding, Finished>>;
};

/** Anybody may keep it, and asks every time whether it is still the same. */
const CONDITIONS = {
  "cache-control": "public, max-age=0, must-revalidate",
  vary: "accept-encoding",
};

/**
 * What a page is, its language, and whether other sites may read it; a page is HTML unless said
 * otherwise.
 */
const OWN_HEADERS = ["content-type", "content-language", "access-control-allow-origin"];
const USUAL = { "content-type": "text/html; charset=utf-8", "content-language": "en" };

const pages = new Map<string, KeptPage>();
let held: { stamp: string; until: number } | null = null;

/** Forgets when the stamp was last looked at: something may just have changed. */
export function recheckPublicPages(): void {
  held = null;
}

export async function publicStamp(): Promise<string> {
  if (held !== null && performance.now() < held.until) return held.stamp;
  const revision = await findPublicRevision((await database()).reader);
  const stamp = `${todayInLondon(now())} ${revision}`;
  held = { stamp, until: performance.now() + STAMP_HOLDS_MILLISECONDS };
  return stamp;
}

/** Answers from memory, or says that the page has to be made. */
export async function sendKept(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<boolean> {
  const stamp = await publicStamp();
  const page = pages.get(incoming.url ?? "");
  if (page?.stamp !== stamp) return false;
  remember(incoming.url ?? "", page);
  send(page, incoming, outgoing);
  return true;
}

/** Whether memory may hold an answer: one look into a table, no reading of the address. */
export function mayBeKept({ url = "", method }: IncomingMessage): boolean {
  return pages.has(url) && (method === "GET" || method === "HEAD");
}

/** Keeps the page that a route just made, where the route says so, and sends it. */
export function keepAndSend(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  made: { response: Response; html: string | null; stamp: string },
): boolean {
  const { response, html, stamp } = made;
  const wanted = response.headers.has(KEEP);
  response.headers.delete(KEEP);
  const url = incoming.url ?? "";
  if (!wanted || html === null || response.status !== 200) return false;
  if (incoming.method !== "GET" || url.includes("draft=")) return false;

  const given = [...response.headers].filter(([name]) => OWN_HEADERS.includes(name));
  const own = { ...USUAL, ...Object.fromEntries(given) };
  const quality = url.includes("?") ? 5 : 11;
  const page: KeptPage = { stamp, html, own, quality, finished: {} };
  remember(url, page);
  send(page, incoming, outgoing);
  return true;
}

/** A table keeps the order of writing: the first one is the one asked for longest ago. */
function remember(url: string, page: KeptPage): void {
  pages.delete(url);
  pages.set(url, page);
  const [oldest] = pages.keys();
  if (pages.size > MOST_PAGES && oldest !== undefined) pages.delete(oldest);
}

function send(page: KeptPage, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const encoding = acceptedEncoding(incoming.headers["accept-encoding"]);
  const { etag, headers, bytes } = (page.finished[encoding] ??= finish(page, encoding));
  if (isUnchanged(incoming, etag)) {
    outgoing.writeHead(304, { etag, ...CONDITIONS, ...page.own });
    outgoing.end();
    return;
  }
  outgoing.writeHead(200, headers);
  outgoing.end(incoming.method === "HEAD" ? undefined : bytes);
}

function finish({ html, own, quality }: KeptPage, encoding: Encoding): Finished {
  const bytes = compress(html, encoding, quality);
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const headers: Record<string, string | number> = {
    ...Object.fromEntries(securityHeaders()),
    ...own,
    "content-length": bytes.length,
    ...CONDITIONS,
    etag,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
  };
  return { etag, headers, bytes };
}
