/** The agreement: its whole text with every date and amount, and the family's answer to it. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { acceptAgreement } from "#app/modules/payment-plans/accept-agreement.server.ts";
import { acceptanceForm } from "#app/modules/payment-plans/agreement-form.ts";
import { findAgreementToRead } from "#app/modules/payment-plans/read-agreement.server.ts";
import { findOwnPlan } from "#app/modules/payment-plans/plan-store.server.ts";
import { AgreementPage } from "#app/parts/my-plan/agreement-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("agreement:agreement.title"));
export const handle: PageHandle = { form: { id: "acceptance" } };

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const agreement = found(await findAgreementToRead(context, args.params["id"]));
  return { agreement, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const { actor, db, language } = context;
  const plan = found(await findOwnPlan(db.reader, args.params["id"], actor.personId));
  const form = await readForm(args, acceptanceForm);
  if (!form.ok) return form.answer;
  const { fullName: typedName, version: agreementVersion, token } = form.value;
  const acceptance = { planId: plan.id, agreementVersion, typedName, language, token };
  const verdict = await acceptAgreement(context, acceptance);
  if (verdict.ok) return redirect(`${paths(language).plan(plan.id)}?done=accepted`);
  return form.refuse(verdict, verdict.reason === "name-differs" ? "fullName" : "");
}

export default function MyAgreement() {
  const answered = useActionData<typeof action>();
  return <AgreementPage {...useLoaderData<typeof loader>()} answered={answered} />;
}
