/** `/` has no page: it goes once to the language of the cookie, else of the browser, else English. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { isLanguage, preferredLanguage } from "#app/i18n/languages.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const cookie = /(?:^|;\s*)language=(en|es)(?:;|$)/.exec(request.headers.get("cookie") ?? "")?.[1];
  const language = isLanguage(cookie)
    ? cookie
    : preferredLanguage(request.headers.get("accept-language"));
  return redirect(`/${language}`, { headers: { Vary: "Accept-Language, Cookie" } });
}
