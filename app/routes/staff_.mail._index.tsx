/**
 * Every message of a demonstration, which sends none. Open to all of it; a live portal has no such
 * page.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { isRole } from "#app/modules/identity/permissions.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { listMessages } from "#app/modules/notifications/outbox-store.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import { MailFrame } from "#app/parts/mail-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { env } from "#app/platform/env.server.ts";
import { notFound } from "#app/platform/http/found.server.ts";
import { listPage, pageOfQuery, rowsOfPage } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { Table, words } from "#app/ui/table.tsx";

export const meta = titled(({ t }) => t("records:mail.title"));

export async function loader(args: LoaderFunctionArgs) {
  if (env().mode !== "demonstration") throw notFound();
  const { db, actor } = await visitorContext(args);
  const page = pageOfQuery(new URL(args.request.url).searchParams);
  const { skip, take } = rowsOfPage(page);
  const messages = (await listMessages(db.reader, skip, take)).map((message) => {
    const { id, toName, toAddress, language, subject, createdAt } = message;
    return { id, toName, toAddress, language: language === "es" ? "es" : "en", subject, createdAt };
  });
  return { list: listPage(messages, page), roles: actor?.roles.filter(isRole) ?? [] };
}

export default function Mail() {
  const { list, roles } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, instant } = useText();
  const head = [
    words(t("records:mail.subject")),
    words(t("records:mail.to")),
    words(t("records:mail.language")),
    words(t("records:mail.when")),
  ];
  const rows = list.rows.map((message) => ({
    id: message.id,
    cells: [
      words(
        <a
          className="govuk-link"
          lang={message.language}
          href={paths(language).staffMessage(message.id)}
        >
          {message.subject}
        </a>,
      ),
      words(message.toName === "" ? message.toAddress : message.toName),
      words(t(`portal:languages.${message.language as "en" | "es"}`)),
      words(instant(message.createdAt)),
    ],
  }));
  return (
    <MailFrame roles={roles}>
      <h1 className="govuk-heading-xl" id="mail">
        {t("records:mail.title")}
      </h1>
      <p className="govuk-body">{t("records:mail.lead")}</p>
      {rows.length === 0 ? (
        <p className="govuk-body">{t("records:mail.none")}</p>
      ) : (
        <Table labelledBy="mail" head={head} rows={rows} rowHeaders stack />
      )}
      <ListPages list={list} />
    </MailFrame>
  );
}
