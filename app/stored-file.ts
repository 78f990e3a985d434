/** `/files/:id`, under no language: an uploaded file, for whom it is meant. It has no page. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { storedFileAnswer } from "#app/modules/evidence/stored-file-answer.server.ts";

export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return storedFileAnswer(args, args.params["id"]);
}
