/**
 * Where a request comes from: which network asked, and from which site's page.
 *
 * Both are decided from what this server's own proxy or socket says; what the caller may write
 * into a header freely is not believed.
 */
import type { IncomingHttpHeaders } from "node:http";

/**
 * The caller's network address. Each trusted proxy adds the address that it saw at the end of
 * X-Forwarded-For; with `trustedProxies` of them, the caller is that many places from the end.
 */
export function networkOf(
  headers: IncomingHttpHeaders,
  socketAddress: string | undefined,
  trustedProxies: number,
): string {
  const own = socketAddress ?? "";
  if (trustedProxies === 0) return own;
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "");
  return forwarded.at(-trustedProxies) ?? own;
}

/**
 * Whether a form was sent from a page of this portal: its Origin, or on old phones its Referer,
 * names the host that was asked, or the portal's public address (a proxy may ask under another).
 */
export function comesFromHere(headers: IncomingHttpHeaders, publicAddress: string): boolean {
  const from = headers.origin ?? headers.referer;
  if (from === undefined || !URL.canParse(from)) return false;
  const { host } = new URL(from);
  return host !== "" && (host === headers.host || host === new URL(publicAddress).host);
}

const MAIL_CLICK = /^\/unsubscribe\/[\w-]+$/;

/**
 * Whether a path takes the one click of a mail program (RFC 8058), which has been at no page of
 * this portal. Its link is signed for that one act, and no cookie is looked at there.
 */
export function isMailClick(path: string | undefined): boolean {
  return MAIL_CLICK.test(path ?? "");
}
