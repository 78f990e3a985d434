/** Where the code of a wish to join leads, and the cookies that say who is there now. */
import { redirect } from "@remix-run/node";
import { proveAddress } from "#app/modules/identity/proven-address.server.ts";
import { signedInAnswer } from "#app/modules/identity/signed-in-answer.server.ts";
import type { Context } from "#app/platform/context.server.ts";
import { paths } from "#app/shared/paths.ts";
import type { Cohort } from "./cohort.ts";
import { joinedAnswer } from "./joined-answer.server.ts";
import type { Confirmed } from "./confirm-join.server.ts";

export async function confirmedAnswer(
  { language }: Context,
  { id }: Pick<Cohort, "id">,
  confirmed: Confirmed,
) {
  const to = paths(language);
  if (confirmed.kind === "who") {
    const headers = { "Set-Cookie": await proveAddress(confirmed.codeId) };
    return redirect(to.signInWho, { headers });
  }
  const { session, acting, verdict } = confirmed;
  if (verdict.ok)
    return signedInAnswer(session, language, await joinedAnswer(acting, verdict.value));
  const isMember = verdict.reason === "joined-already";
  return signedInAnswer(
    session,
    language,
    isMember ? `${to.myMeetings}?done=already` : to.cohort(id),
  );
}
