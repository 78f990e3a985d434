/** The figures of the page of outcomes as a file: the same choice, the same figures hidden. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { textIn } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { readOutcomes } from "#app/modules/outcomes/read-outcomes.server.ts";
import { outcomeRows } from "#app/parts/reporting/outcome-file.ts";
import { csvAnswer } from "#app/platform/http/csv-answer.server.ts";
import { csvFile } from "#app/shared/csv-file.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "see-outcomes");
  const { language } = context;
  const text = textIn(language);
  const read = await readOutcomes(context, new URL(args.request.url).searchParams);
  const fileName = `${text.t("outcomes:file.name")}-${read.year}.csv`;
  return csvAnswer(csvFile(outcomeRows(text, read)), language, fileName);
}
