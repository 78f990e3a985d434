/** The agreement as a PDF to keep: its text to the letter, and how it was accepted. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { textIn } from "#app/i18n/portal-context.tsx";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { agreementBlocks } from "#app/modules/payment-plans/agreement-document.ts";
import { findAgreement } from "#app/modules/payment-plans/agreement-store.server.ts";
import { findOwnPlan, planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { pdfAnswer } from "#app/platform/http/pdf-answer.server.ts";
import { pdfDocument } from "#app/platform/pdf.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db, language } = await requireSignedIn(args);
  const own = found(await findOwnPlan(db.reader, args.params["id"], actor.personId));
  const agreement = found(await findAgreement(db.reader, own.id));
  const plan = planNumber(own.number);
  const { t } = textIn(language);
  const bytes = await pdfDocument({
    language,
    title: `${t("agreement:agreement.title")} ${plan}`,
    madeAt: agreement.acceptance?.acceptedAt ?? agreement.approvedAt,
    blocks: agreementBlocks(language, agreement, plan),
  });
  return pdfAnswer(bytes, language, t("agreement:file.agreement", { plan }));
}
