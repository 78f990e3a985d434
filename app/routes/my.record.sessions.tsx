/** Every phone and computer on which a person is signed in, and the way out of each. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { useText } from "#app/i18n/portal-context.tsx";
import { endSession } from "#app/modules/identity/end-session.server.ts";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { listSessions } from "#app/modules/identity/session-store.server.ts";
import { signedOutAnswer } from "#app/modules/identity/signed-in-answer.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { titled } from "#app/parts/page-title.ts";
import { SessionList } from "#app/parts/session-list.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { isId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Button } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("identity:sessions.title"));

const endForm = z.object({ session: z.string().default("") });

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, now } = await requireSignedIn(args);
  const sessions = await listSessions(db.reader, actor.personId, now);
  return { sessions: sessions.map((one) => ({ ...one, isThis: one.id === actor.sessionId })) };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const form = await readForm(args, endForm);
  if (!form.ok) return form.answer;
  const { session } = form.value;
  const which = found(session === "all" || isId(session) ? session : null);
  await endSession(context, which === "all" ? "all" : { sessionId: which });
  if (which === "all" || which === context.actor.sessionId)
    return signedOutAnswer(context.language);
  return redirect(`${paths(context.language).mySessions}?done=ended`);
}

export default function Sessions() {
  const { sessions } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <DoneBanner texts={{ ended: t("identity:sessions.ended") }} />
      <h1 className="govuk-heading-xl">{t("identity:sessions.title")}</h1>
      <p className="govuk-body">{t("identity:sessions.lead")}</p>
      <SessionList sessions={sessions} />
      <form method="post">
        <p className="govuk-body">{t("identity:sessions.all-lead")}</p>
        <Button look="warning" name="session" value="all">
          {t("identity:sessions.all")}
        </Button>
      </form>
    </>
  );
}
