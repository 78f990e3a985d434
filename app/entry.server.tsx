/**
 * Renders a page as one string. Pages carry no client script, so there is nothing to stream or
 * hydrate; the string goes to the Node adapter through the load context.
 */
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Language, languageOfPath, preferredLanguage } from "#app/i18n/languages.ts";
import { PortalProvider } from "#app/i18n/portal-context.tsx";
import { translator } from "#app/i18n/translator.ts";
import { isRole } from "#app/modules/identity/permissions.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { areaOf } from "#app/parts/page-area.ts";
import type { Actor } from "#app/platform/context.server.ts";
import { env } from "#app/platform/env.server.ts";
import { putBack } from "#app/platform/http/found-facts.server.ts";
import { loggedPath } from "#app/platform/http/logged-path.ts";
import { pageAddress } from "#app/platform/http/page-address.ts";
import { log } from "#app/platform/log.server.ts";

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const url = new URL(request.url);
  const language =
    languageOfPath(url.pathname) ?? preferredLanguage(request.headers.get("accept-language"));
  const { mode, help, address } = env();
  putBack(remixContext.staticHandlerContext.loaderData, loadContext);
  const actor = await shownActor(request, remixContext, loadContext);
  const html = renderToStaticMarkup(
    <PortalProvider
      value={{
        language,
        mode,
        help,
        address,
        path: pageAddress(request),
        requestId: loadContext.requestId,
        roles: actor?.roles.filter(isRole) ?? null,
      }}
    >
      <RemixServer context={remixContext} url={request.url} />
    </PortalProvider>,
  );

  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", language);
  loadContext.html = `<!DOCTYPE html>${status === 422 ? withErrorTitle(html, language) : html}`;
  return new Response(null, { status, headers });
}

/** Who has signed in, where the page asked; a page that refuses asks too, to keep their way on. */
async function shownActor(
  request: Request,
  { staticHandlerContext: { errors, statusCode } }: EntryContext,
  context: AppLoadContext,
): Promise<Actor | null> {
  const isRefusal = errors !== null && statusCode < 500;
  if (!isRefusal || areaOf(new URL(request.url).pathname) === "public")
    return context.actor ?? null;
  return (await visitorContext({ request, context })).actor;
}

/** A refused form says so in its title too; a route's `meta` does not know what its action said. */
function withErrorTitle(html: string, language: Language): string {
  return html.replace(/<title>(.*?)<\/title>/s, (_, title: string) => {
    return `<title>${translator(language)("portal:error-title", { title })}</title>`;
  });
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  // An address that leads nowhere, or takes no form, is the caller's mistake.
  const isMistake = isRouteErrorResponse(error) && error.status < 500;
  if (isMistake) return;
  const path = loggedPath(new URL(request.url).pathname);
  log().error({ requestId: context.requestId, path, err: error }, "request failed");
}
