/** `/campaigns.json`: the published record as open data (docs/open-record.md). It has no page. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { openRecord } from "#app/modules/public-record/open-record.server.ts";
import { publicFile } from "#app/platform/http/public-file.server.ts";
import { pageOfQuery } from "#app/shared/list-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  const page = pageOfQuery(new URL(args.request.url).searchParams);
  return publicFile(args, {
    text: await openRecord(context, page),
    type: "application/json; charset=utf-8",
    language: context.language,
    isOpen: true,
  });
}
