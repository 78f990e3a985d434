/** The list of plans for staff: where each stands, what is left, filtered and paged by address. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { findFeeInForce, findProposedFees } from "#app/modules/fees/fee-store.server.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { readPlanFilter } from "#app/modules/payment-plans/plan-list-filter.ts";
import { listPlans } from "#app/modules/payment-plans/plan-list-store.server.ts";
import { planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import { titled } from "#app/parts/page-title.ts";
import { FeeNotice } from "#app/parts/plan-file/fee-notice.tsx";
import { PlanFilters, PlanPages, PlanTable } from "#app/parts/plan-list.tsx";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("plans:list.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db, today } = await requireActor(args, "see-plans");
  const filter = readPlanFilter(new URL(args.request.url).searchParams);
  const page = await listPlans(db.reader, filter, { today, personId: actor.personId });
  return {
    filter,
    plans: page.plans.map((plan) => ({ ...plan, label: planNumber(plan.number) })),
    above: page.above,
    below: page.below,
    fee: await findFeeInForce(db.reader, today),
    proposedFees: await findProposedFees(db.reader),
    mayStart: may(actor.roles, "start-application"),
    personId: actor.personId,
  };
}

export default function Plans() {
  const view = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <h1 className="govuk-heading-xl">{t("plans:list.title")}</h1>
      <FeeNotice fee={view.fee} proposed={view.proposedFees} />
      {view.mayStart && (
        <ButtonLink href={paths(language).staffNewPlan} look="secondary">
          {t("plans:list.new")}
        </ButtonLink>
      )}
      <PlanFilters filter={view.filter} />
      <PlanTable {...view} />
      <PlanPages {...view} />
    </>
  );
}
