/** One message of a demonstration, word for word, with links that work. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { isRole } from "#app/modules/identity/permissions.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { findMessage } from "#app/modules/notifications/outbox-store.server.ts";
import { Letter } from "#app/parts/letter.tsx";
import { MailFrame } from "#app/parts/mail-frame.tsx";
import { titleAbout, titled } from "#app/parts/page-title.ts";
import { env } from "#app/platform/env.server.ts";
import { found, notFound } from "#app/platform/http/found.server.ts";
import { isId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const meta = titled<{ message: { createdAt: Date } }>(({ t, text, data }) =>
  // Its subject may name a child: the moment tells it from the others.
  titleAbout(t("records:mail.title"), data && text.instant(new Date(data.message.createdAt))),
);

export async function loader(args: LoaderFunctionArgs) {
  if (env().mode !== "demonstration") throw notFound();
  const { db, actor } = await visitorContext(args);
  const id = found(isId(args.params["id"]) ? args.params["id"] : null);
  const { toName, toAddress, subject, body, createdAt, ...message } = found(
    await findMessage(db.reader, id),
  );
  const language = message.language === "es" ? ("es" as const) : ("en" as const);
  const roles = actor?.roles.filter(isRole) ?? [];
  return { message: { toName, toAddress, language, subject, body, createdAt }, roles };
}

export default function Message() {
  const { message, roles } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, instant } = useText();
  const { toName, toAddress } = message;
  const rows = [
    { key: t("records:mail.to"), value: toName === "" ? toAddress : `${toName} (${toAddress})` },
    { key: t("records:mail.language"), value: t(`portal:languages.${message.language}`) },
    { key: t("records:mail.when"), value: instant(message.createdAt) },
  ];
  return (
    <MailFrame roles={roles}>
      <Measure>
        <BackNavigation
          href={paths(language).staffMail}
          label={t("portal:back")}
          text={t("records:mail.title")}
        />
        <h1 className="govuk-heading-l" lang={message.language}>
          {message.subject}
        </h1>
        <SummaryList rows={rows} />
        <Letter language={message.language} body={message.body} />
        <p className="pp-small">{t("records:mail.not-sent")}</p>
      </Measure>
    </MailFrame>
  );
}
