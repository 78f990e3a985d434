/** A family's own plan: where it stands, what is left, what is next, how to pay, what happened. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { familyStage } from "#app/modules/payments/family-stage.ts";
import { findPlanFacts } from "#app/modules/payments/find-statement.server.ts";
import { statementOf } from "#app/modules/payments/statement.ts";
import { MyPlanPage } from "#app/parts/my-plan/my-plan-page.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";

export const meta = titled(({ t }) => t("agreement:plan.title"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  return found(await findPlanFacts(context, args.params["id"]));
}

export default function MyPlan() {
  const { plan, account, today } = statementOf(useLoaderData<typeof loader>());
  return <MyPlanPage plan={plan} account={account} stage={familyStage(plan, today)} />;
}
