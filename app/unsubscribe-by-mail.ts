/**
 * `/unsubscribe/:link`, under no language: the one click of a mail program (RFC 8058). A POST stops
 * the messages and answers 200, without cookies and without a form; a person who opens the address
 * is led to the page with the button, because scanners of mail open links too.
 */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { preferredLanguage } from "#app/i18n/languages.ts";
import {
  chooseMeetingMail,
  readStopLink,
} from "#app/modules/notifications/choose-meeting-mail.server.ts";
import { textIn } from "#app/i18n/portal-context.tsx";
import { now } from "#app/platform/clock.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { paths } from "#app/shared/paths.ts";

export function loader({ params, request }: LoaderFunctionArgs): Response {
  const language = preferredLanguage(request.headers.get("accept-language"));
  return redirect(paths(language).unsubscribe(params["link"] ?? ""));
}

export async function action({ params, request }: ActionFunctionArgs): Promise<Response> {
  const personId = found(readStopLink(params["link"]));
  const language = preferredLanguage(request.headers.get("accept-language"));
  const context = await contextFor(null, now(), language);
  await chooseMeetingMail(context, { personId, wanted: false });
  return new Response(textIn(language).t("replies:stop.clicked"), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
