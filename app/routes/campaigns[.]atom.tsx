/** `/campaigns.atom`: the newest of the public record for news readers. It has no page. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { recordFeed } from "#app/modules/public-record/record-feed.server.ts";
import { publicFile } from "#app/platform/http/public-file.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  return publicFile(args, {
    text: await recordFeed(context),
    type: "application/atom+xml; charset=utf-8",
    language: context.language,
    isOpen: true,
  });
}
