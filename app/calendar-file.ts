/** `/calendar/:token.ics`, under no language: what calendar programs fetch. It has no page. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { feedAnswer } from "#app/modules/meetings/feed-answer.server.ts";

export function loader({ params, request }: LoaderFunctionArgs): Promise<Response> {
  return feedAnswer(params["file"], request);
}
