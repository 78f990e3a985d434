/**
 * Stops e-mails about meetings by the link of a message: one button, no sign-in. It shows neither
 * who holds the link nor to which address the messages go.
 */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import {
  chooseMeetingMail,
  readStopLink,
} from "#app/modules/notifications/choose-meeting-mail.server.ts";
import { isUnsubscribed } from "#app/modules/notifications/unsubscription-store.server.ts";
import { titled, unlisted } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { Button } from "#app/ui/button.tsx";
import { Sentence } from "#app/ui/sentence.tsx";

export const meta = unlisted(titled(({ t }) => t("replies:stop.title")));

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await visitorContext(args);
  const personId = readStopLink(args.params["link"]);
  if (personId === null) return data({ standing: "altered" as const }, { status: 404 });
  const stopped = await isUnsubscribed(db.reader, { personId, topic: "meetings" });
  return data({ standing: stopped ? ("stopped" as const) : ("sent" as const) });
}

export async function action(args: ActionFunctionArgs) {
  const context = await visitorContext(args);
  const link = args.params["link"] ?? "";
  const personId = found(readStopLink(link));
  await chooseMeetingMail(context, { personId, wanted: false });
  return redirect(paths(context.language).unsubscribe(link), 303);
}

export default function Unsubscribe() {
  const { standing } = useLoaderData<typeof loader>();
  return (
    <PublicFrame>
      <Measure>
        {standing === "altered" && <Altered />}
        {standing === "stopped" && <Stopped />}
        {standing === "sent" && <Question />}
      </Measure>
    </PublicFrame>
  );
}

function Question() {
  const { t } = useText();
  return (
    <>
      <h1 className="govuk-heading-xl">{t("replies:stop.title")}</h1>
      <p className="govuk-body-l">{t("replies:stop.lead")}</p>
      <p className="govuk-body">{t("replies:stop.still")}</p>
      <form method="post" noValidate>
        <Button>{t("replies:stop.button")}</Button>
      </form>
    </>
  );
}

function Stopped() {
  const { t } = useText();
  return (
    <>
      <h1 className="govuk-heading-xl">{t("replies:stop.stopped")}</h1>
      <p className="govuk-body-l">{t("replies:stop.stopped-lead")}</p>
      <p className="govuk-body">{t("replies:stop.still")}</p>
      <p className="govuk-body">
        <Sentence text={t("replies:stop.again")} parts={{ link: useWishLink() }} />
      </p>
    </>
  );
}

function Altered() {
  const { t } = useText();
  return (
    <>
      <h1 className="govuk-heading-xl">{t("replies:closed.altered.title")}</h1>
      <p className="govuk-body-l">
        <Sentence text={t("replies:stop.altered")} parts={{ link: useWishLink() }} />
      </p>
    </>
  );
}

/** The page where somebody who signs in chooses. */
function useWishLink() {
  const { language } = usePortal();
  return (words: ReactNode) => (
    <a className="govuk-link" href={paths(language).myMessages}>
      {words}
    </a>
  );
}
