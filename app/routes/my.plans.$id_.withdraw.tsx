/** The way out of a plan, with its confirmation: declining an agreement, or taking the plan back. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { wayOutForm } from "#app/modules/payment-plans/agreement-form.ts";
import { leavePlan } from "#app/modules/payment-plans/leave-plan.server.ts";
import { findOwnPlan } from "#app/modules/payment-plans/plan-store.server.ts";
import { wayOut } from "#app/modules/payment-plans/way-out.ts";
import { findFamilyPlan } from "#app/modules/payments/family-plan-store.server.ts";
import { WayOutPage } from "#app/parts/my-plan/way-out-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

type Shown = { way: "decline" | "withdraw" | null };

export const meta = titled<Shown>(({ t, data }) =>
  t(`agreement:way-out.${data?.way ?? "withdraw"}.title`),
);
export const handle: PageHandle = { form: { id: "way-out" } };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireSignedIn(args);
  const plan = found(await findFamilyPlan(db.reader, args.params["id"], actor.personId));
  const isPaidOut = plan.children.some(({ paidFee }) => paidFee !== null);
  return { planId: plan.id, way: wayOut(plan.status, { isPaidOut }), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const { actor, db, language } = context;
  const plan = found(await findOwnPlan(db.reader, args.params["id"], actor.personId));
  const form = await readForm(args, wayOutForm);
  if (!form.ok) return form.answer;
  const { act, token } = form.value;
  const verdict = await leavePlan(context, { planId: plan.id, act, token });
  if (!verdict.ok) return form.refuse(verdict);
  const done = act === "decline" ? "declined" : "withdrawn";
  return redirect(`${paths(language).plan(plan.id)}?done=${done}`);
}

export default function WayOut() {
  return (
    <WayOutPage {...useLoaderData<typeof loader>()} answered={useActionData<typeof action>()} />
  );
}
