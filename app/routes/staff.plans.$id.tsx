/** A plan as staff work on it: what it waits for, what is left, the family, the money. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { countToTell } from "#app/modules/notifications/by-hand-store.server.ts";
import { overdueAmount, standings } from "#app/modules/payment-plans/instalment-standing.ts";
import { findPlanFile, headingOf } from "#app/modules/payment-plans/plan-file-store.server.ts";
import { planStanding } from "#app/modules/payment-plans/plan-standing.ts";
import { findPlanMoney } from "#app/modules/payments/plan-money-store.server.ts";
import { titled } from "#app/parts/page-title.ts";
import { DoneBanner } from "#app/parts/plan-file/done-banner.tsx";
import { nextStep } from "#app/parts/plan-file/next-step.ts";
import { PlanFilePage } from "#app/parts/plan-file/plan-file-page.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled<{ heading: { number: string } }>(({ t, data }) =>
  t("plans:plan.title", { plan: data?.heading.number ?? "" }),
);

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db, today } = await requireActor(args, "see-plans");
  const file = found(await findPlanFile(db.reader, args.params["id"], actor.personId));
  const { plan, balance } = file;
  const money = await findPlanMoney(db.reader, plan.id);
  const { instalments, received, paidOut } = money;
  const rows = standings({ instalments, received, owed: paidOut, today });
  return {
    file,
    heading: headingOf(file),
    money,
    rows,
    overdue: overdueAmount(rows),
    standing: planStanding(plan.status, balance.oldestUnpaidCollectOn, today),
    next: nextStep(plan, { ...actor, today, isPaidOut: paidOut > 0 }),
    toTell: may(actor.roles, "tell-family") ? await countToTell(db.reader, plan.id) : 0,
    mayReverse: may(actor.roles, "reverse-payment"),
  };
}

export default function StaffPlan() {
  const view = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffPlans}
        text={t("plans:list.title")}
      />
      <div className="pp-gap">
        <DoneBanner />
        <PlanFilePage {...view} />
      </div>
    </>
  );
}
