/**
 * Where a person goes after signing in: a page of this portal, never another site.
 *
 * Only a path under a language prefix is taken. Browsers read "//host" and "/\host" as another
 * site, so both are refused wherever they stand before the query.
 */
const OWN_PATH = /^\/(?:en|es)(?:\/[\w.~%-]+)*\/?(?:\?[\w.~%=&+:/-]*)?$/;
const LONGEST = 500;

export function safeReturnPath(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text.length > LONGEST) return null;
  return OWN_PATH.test(text) ? text : null;
}
