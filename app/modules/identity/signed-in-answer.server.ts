/** Sends a person on after signing in or out, with the cookies that say so. */
import { redirect } from "@remix-run/node";
import { inLanguage, type Language } from "#app/i18n/languages.ts";
import { env } from "#app/platform/env.server.ts";
import { paths } from "#app/shared/paths.ts";
import { forgetAddress } from "./proven-address.server.ts";
import { safeReturnPath } from "./return-path.ts";
import { sessionCookie } from "./session-cookie.server.ts";
import type { Started } from "./start-session.server.ts";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** To the page that asked for the sign-in, in the language chosen since, or to one's own start. */
export async function signedInAnswer(
  { secret, isStaff }: Started,
  language: Language,
  returnTo: string | null,
) {
  const to = paths(language);
  const back = safeReturnPath(returnTo);
  const start = isStaff ? to.staff : to.my;
  const answer = redirect(back === null ? start : inLanguage(back, language));
  answer.headers.append("Set-Cookie", await sessionCookie().serialize(secret));
  answer.headers.append("Set-Cookie", await forgetAddress());
  answer.headers.append("Set-Cookie", languageCookie(language));
  return answer;
}

export async function signedOutAnswer(language: Language) {
  const answer = redirect(`${paths(language).signIn()}?done=signed-out`);
  answer.headers.append("Set-Cookie", await sessionCookie().serialize("", { maxAge: 0 }));
  return answer;
}

/** Remembers the language for the next visit to "/"; pages themselves follow their address. */
function languageCookie(language: Language): string {
  const secure = env().mode === "live" ? "; Secure" : "";
  return `language=${language}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`;
}
