/**
 * Answers each HTTP request: health first, then public pages in memory, then files, then pages.
 *
 * A request that changes something must come from a page of this portal: its Origin (or, on old
 * phones, its Referer) names this host, else 403. The one exception is the click by which a mail
 * program stops messages (RFC 8058): its address is signed, and no cookie counts there. Nothing
 * here knows what the pages say.
 */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { refusedAddress } from "#app/i18n/refused-address.ts";
import { FILE_TOO_LARGE, UNPROVEN_FORM } from "#app/shared/paths.ts";
import { env } from "../env.server.ts";
import { log } from "../log.server.ts";
import { NO_BODY, readBody, takesFile } from "./body.server.ts";
import { loadContext } from "./load-context.server.ts";
import { sendResponse, toRequest } from "./node-adapter.server.ts";
import {
  keepAndSend,
  mayBeKept,
  publicStamp,
  recheckPublicPages,
  sendKept,
} from "./public-pages.server.ts";
import { remixHandler } from "./remix-handler.server.ts";
import { comesFromHere, isMailClick, networkOf } from "./request-origin.server.ts";
import { staticFiles } from "./static-files.server.ts";
import {
  DOOR_LIMITS,
  isDoorForm,
  isSignInForm,
  SIGN_IN_LIMITS,
  visitLimit,
} from "./visit-limit.server.ts";

const CLIENT_FILES = "build/client";
/** "/" leads to a language; every other page lives under one. Calendars and uploads are files. */
const PAGE_PATHS =
  /^\/(?:(?:en|es)(?:[/?]|$)|calendar\/[\w-]+\.ics(?:\?|$)|files\/\w+$|unsubscribe\/[\w-]+$|\?|$)/;
// A limit is about real time, whatever day a demonstration's clock shows.
const signInLimit = visitLimit(SIGN_IN_LIMITS, () => performance.now());
const doorLimit = visitLimit(DOOR_LIMITS, () => performance.now());

export function portalListener(build: ServerBuild): RequestListener {
  const handle = remixHandler(build, "production");
  const sendFile = staticFiles(CLIENT_FILES);

  return (incoming, outgoing) => {
    if (incoming.url === "/health") sendHealth(outgoing);
    else if (mayBeKept(incoming)) void answerKept(handle, incoming, outgoing);
    else if (!sendFile(incoming, outgoing)) void answer(handle, incoming, outgoing);
  };
}

type Handle = ReturnType<typeof remixHandler>;

/** From memory where the page there still says what is true. */
async function answerKept(
  handle: Handle,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const sent = await sendKept(incoming, outgoing).catch(() => false);
  if (!sent) await answer(handle, incoming, outgoing);
}

async function answer(
  handle: Handle,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const requestId = randomUUID().slice(0, 8);
  try {
    const { remoteAddress } = incoming.socket;
    const network = networkOf(incoming.headers, remoteAddress, env().trustedProxies);
    const context = loadContext(requestId, network);
    const refused = refusalOf(incoming, network);
    const body =
      refused === null && incoming.method === "POST" ? await readBody(incoming) : NO_BODY;
    const request = toRequest(incoming, body);
    const refusal = body === null ? tooLarge(incoming) : refused;
    // Looked at before the page is made: a change meanwhile makes the page an old one.
    const stamp = await publicStamp();
    const made = await handle(refusal === null ? request : standIn(request, refusal), context);
    const response = isBare(made, context)
      ? await handle(standIn(request, made.status), context)
      : made;
    if (incoming.method === "POST") recheckPublicPages();
    const kept = keepAndSend(incoming, outgoing, { response, html: context.html, stamp });
    if (!kept) await sendResponse(incoming, outgoing, response, context);
    dropUnread(incoming);
  } catch (error) {
    log().error({ requestId, err: error }, "request failed outside its page");
    if (!outgoing.headersSent) outgoing.statusCode = 500;
    outgoing.end();
  }
}

/**
 * What a page left unread of its body goes, as Node itself does where nobody began to read: the
 * next request on the connection would wait behind it for ever.
 */
function dropUnread(incoming: IncomingMessage): void {
  if (incoming.complete) return;
  incoming.removeAllListeners("data");
  incoming.resume();
}

/** Whether a document (a PDF) failed: its route has no page that could say so. */
function isBare({ status }: Response, { html }: AppLoadContext): boolean {
  return status >= 400 && html === null;
}

/** A status, or a refusal that has words of its own beside those of its status. */
type Refusal = number | typeof UNPROVEN_FORM | typeof FILE_TOO_LARGE;

function tooLarge({ url }: IncomingMessage): Refusal {
  return takesFile(url) ? FILE_TOO_LARGE : 413;
}

/** The page for a request that never reaches its own: it keeps language and look. */
function standIn(request: Request, refusal: Refusal): Request {
  const url = new URL(request.url);
  const address = refusedAddress(refusal, url.pathname + url.search);
  return new Request(new URL(address, url), { headers: request.headers });
}

/**
 * 403 for a change asked for from elsewhere, 404 for addresses of scripts and for those in no
 * language, 400 for broken ones, 429 for one try too many to sign in, one name too many at a door.
 */
function refusalOf(incoming: IncomingMessage, network: string): Refusal | null {
  const { method = "GET", url = "/" } = incoming;
  if (!isReadable(url)) return 400;
  if (isScriptAddress(url) || !PAGE_PATHS.test(url)) return 404;
  if (method === "GET" || method === "HEAD") return null;
  return method === "POST" ? refusalOfForm(incoming, network) : 405;
}

function refusalOfForm(incoming: IncomingMessage, network: string): Refusal | null {
  const isProven = comesFromHere(incoming.headers, env().address) || isMailClick(incoming.url);
  if (!isProven) return UNPROVEN_FORM;
  if (isSignInForm(incoming.url)) return signInLimit.allows(network) ? null : 429;
  return isDoorForm(incoming.url) && !doorLimit.allows(network) ? 429 : null;
}

/** Remix's own addresses for scripts; this portal's pages have none. */
function isScriptAddress(url: string): boolean {
  const { pathname, searchParams } = new URL(url, "http://portal");
  return pathname === "/__manifest" || pathname.endsWith(".data") || searchParams.has("_data");
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path.split("?")[0] ?? "");
    return path.startsWith("/") && !path.startsWith("//") && path.length <= 8_000;
  } catch {
    return false;
  }
}

function sendHealth(outgoing: ServerResponse): void {
  outgoing.writeHead(200, { "content-type": "text/plain", "cache-control": "no-store" });
  outgoing.end("ok");
}
