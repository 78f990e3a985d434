/** The statement of a family's own plan as a PDF to keep. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { textIn } from "#app/i18n/portal-context.tsx";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { findStatement } from "#app/modules/payments/find-statement.server.ts";
import { statementBlocks } from "#app/modules/payments/statement-document.ts";
import { found } from "#app/platform/http/found.server.ts";
import { pdfAnswer } from "#app/platform/http/pdf-answer.server.ts";
import { pdfDocument } from "#app/platform/pdf.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const statement = found(await findStatement(context, args.params["id"]));
  const { language, now: madeAt } = context;
  const { t } = textIn(language);
  const plan = statement.plan.number;
  const title = `${t("agreement:statement.title")} ${plan}`;
  const blocks = statementBlocks(language, statement);
  const bytes = await pdfDocument({ language, title, madeAt, blocks });
  return pdfAnswer(bytes, language, t("agreement:file.statement", { plan }));
}
