/** The children of a plan and how far the pay-out of each fee is. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { may } from "#app/modules/identity/permissions.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { findStaffPlan } from "#app/modules/payment-plans/plan-file-store.server.ts";
import { readPayOutPage } from "#app/modules/payments/read-pay-out-page.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { PayOutTable } from "#app/parts/money/pay-out-table.tsx";
import { titleAbout, titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled<{ number: string }>(({ t, data }) =>
  titleAbout(t("money:pay-out.title"), data?.number),
);

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "confirm-pay-out");
  const plan = found(await findStaffPlan(db.reader, args.params["id"], actor.personId));
  const view = found(await readPayOutPage(db.reader, plan));
  return { ...view, mayAsk: may(actor.roles, "request-pay-out") };
}

export default function PayOut() {
  const { planId, number, familyName, pot, children, isOpen, mayAsk } =
    useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, money } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffPlan(planId)}
        text={t("money:pay-out.plan-link", { number })}
      />
      <DoneBanner
        texts={{
          asked: t("money:done.asked"),
          confirmed: t("money:done.confirmed"),
          returned: t("money:done.returned"),
        }}
      />
      <p className="pp-small pp-nogap">{t("money:pay-out.of", { number, name: familyName })}</p>
      <h1 className="govuk-heading-xl" id="pay-out">
        {t("money:pay-out.title")}
      </h1>
      <p className="govuk-body">{t("money:pay-out.lead")}</p>
      {pot !== null && (
        <p className="govuk-body">
          {t("money:pay-out.pot-holds", { name: pot.name, amount: money(pot.balance) })}
        </p>
      )}
      <PayOutTable
        planId={planId}
        items={children}
        mayAsk={mayAsk && isOpen}
        mayDecide={isOpen}
        labelledBy="pay-out"
      />
    </>
  );
}
