/** Signing out: a page with one button, so that no link or picture can do it. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { useText } from "#app/i18n/portal-context.tsx";
import { endSession } from "#app/modules/identity/end-session.server.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { signedOutAnswer } from "#app/modules/identity/signed-in-answer.server.ts";
import { titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { Button } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("identity:sign-out.title"));

export async function action(args: ActionFunctionArgs) {
  const { actor, ...context } = await visitorContext(args);
  if (actor !== null && actor.sessionId !== null) {
    await endSession({ ...context, actor }, { sessionId: actor.sessionId });
  }
  return signedOutAnswer(context.language);
}

export default function SignOut() {
  const { t } = useText();
  return (
    <PublicFrame>
      <h1 className="govuk-heading-xl">{t("identity:sign-out.title")}</h1>
      <p className="govuk-body">{t("identity:sign-out.lead")}</p>
      <form method="post">
        <Button>{t("identity:sign-out.button")}</Button>
      </form>
    </PublicFrame>
  );
}
