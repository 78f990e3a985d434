/** The papers of a plan and the way out of it, as links beside its schedule. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { wayOut } from "#app/modules/payment-plans/way-out.ts";
import type { FamilyPlan } from "#app/modules/payments/family-plan-store.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { LinkList } from "#app/ui/link-list.tsx";

export function PlanPapers({ plan, isPaidOut }: { plan: FamilyPlan; isPaidOut: boolean }) {
  const links = useLinks(plan, isPaidOut);
  const { t } = useText();
  if (links.length === 0) return null;
  return (
    <div className="pp-noprint">
      <h2 className="govuk-heading-m">{t("agreement:plan.documents")}</h2>
      <LinkList links={links} look="spaced" />
    </div>
  );
}

function useLinks({ id, status, agreement }: FamilyPlan, isPaidOut: boolean) {
  const { language } = usePortal();
  const { t, date } = useText();
  const to = paths(language);
  const way = wayOut(status, { isPaidOut });
  const acceptedAt = agreement?.acceptedAt ?? null;
  const agreed =
    acceptedAt === null
      ? t("agreement:plan.agreement-offered")
      : t("agreement:plan.agreed-on", { date: date(todayInLondon(acceptedAt)) });
  return [
    ...(agreement === null
      ? []
      : [
          { href: to.agreement(id), text: agreed },
          { href: to.agreementPdf(id), text: t("agreement:plan.agreement-pdf") },
        ]),
    ...(acceptedAt === null
      ? []
      : [
          { href: to.statement(id), text: t("agreement:plan.statement") },
          { href: to.statementPdf(id), text: t("agreement:plan.statement-pdf") },
        ]),
    ...(way === null ? [] : [{ href: to.withdrawal(id), text: t(`agreement:plan.${way}`) }]),
  ];
}
