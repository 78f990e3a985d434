/** `/staff/outcomes/registers/<cohort>.csv?year=2025-26`: the registers of a cohort as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { textIn } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { exportRegister } from "#app/modules/outcomes/export-register.server.ts";
import { csvAnswer } from "#app/platform/http/csv-answer.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { csvFile, fileWord } from "#app/shared/csv-file.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "export-registers");
  const [, cohortId] = /^(.+)\.csv$/.exec(args.params["file"] ?? "") ?? [];
  const year = new URL(args.request.url).searchParams.get("year") ?? "";
  const { cohortName, lines } = found(await exportRegister(context, { cohortId, year }));
  const { language } = context;
  const { t } = textIn(language);
  const columns = ["date", "meeting", "name", "mark", "number"] as const;
  const rows = lines.map(({ on, time, place, fullName, mark, number }) => [
    on,
    t("outcomes:registers.meeting", { time, place }),
    fullName ?? t("outcomes:registers.guest"),
    t(`register:mark.${mark}`),
    number === null ? "" : String(number),
  ]);
  const head = columns.map((column) => t(`outcomes:registers.columns.${column}`));
  const fileName = `${t("outcomes:registers.file-name")}-${fileWord(cohortName)}-${year}.csv`;
  return csvAnswer(csvFile([head, ...rows]), language, fileName);
}
