/** The dates of a plan as a PDF, for the same address as the calculator's page. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { findFeeInForce } from "#app/modules/fees/fee-store.server.ts";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import { planDatesPdf } from "#app/modules/payment-plans/plan-dates-pdf.server.ts";
import { readCalculator } from "#app/modules/payment-plans/read-calculator.server.ts";
import { paths } from "#app/shared/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  const { today, language } = context;
  const { search, searchParams } = new URL(args.request.url);
  const fee = await findFeeInForce(context.db.reader, today);
  const { calculation } = readCalculator(searchParams, fee.amount, today);
  // What is wrong with the question is said on the page.
  if (calculation === null) return redirect(paths(language).calculator + search);

  const pdf = await planDatesPdf(calculation, { language, today, fee });
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Language": language,
      "Content-Disposition": `inline; filename="payment-plan-${calculation.firstDueOn}.pdf"`,
    },
  });
}
