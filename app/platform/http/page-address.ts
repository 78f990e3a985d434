/**
 * The address of the page that a request is about, as links lead back to it.
 *
 * What an earlier form has done is no news on the page that answers the next one, nor to whoever
 * has to sign in before that one can be read.
 */
export function pageAddress({ method, url }: Pick<Request, "method" | "url">): string {
  const { pathname, search, searchParams } = new URL(url);
  if (method !== "POST" || !searchParams.has("done")) return pathname + search;
  searchParams.delete("done");
  return pathname + (searchParams.size === 0 ? "" : `?${searchParams.toString()}`);
}
