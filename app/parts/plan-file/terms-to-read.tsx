/** Prepared terms as the approver reads them: who prepared them, sum, pot and conditions, dates. */
import { useText } from "#app/i18n/portal-context.tsx";
import { scheduleInstalments } from "#app/modules/payment-plans/instalment-schedule.ts";
import type { PlanFile } from "#app/modules/payment-plans/plan-file-store.server.ts";
import type { Pot } from "#app/modules/pots/pot-store.server.ts";
import { InstalmentTable } from "#app/parts/schedule.tsx";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { PotConditions } from "./pot-conditions.tsx";

export function TermsToRead({ file, pot }: { file: PlanFile; pot: Pot | null }) {
  const { t, money, date } = useText();
  const { principal, count, every, firstDueOn, whole, fee, preparedById, preparedAt } = file.plan;
  if (principal === null || count === null || every === null || firstDueOn === null) return null;
  const preparedBy = {
    name: file.names[preparedById ?? ""] ?? "",
    date: preparedAt === null ? "" : date(todayInLondon(preparedAt)),
  };
  const rows = [
    { key: t("plans:fact.prepared-by"), value: t("plans:fact.by-on", preparedBy) },
    {
      key: t("plans:fact.fee"),
      value: t("plans:fact.fee-for", {
        fee: fee === null ? "" : money(fee),
        count: file.children.length,
      }),
    },
    { key: t("plans:terms.principal"), value: money(principal) },
    { key: t("plans:terms.charges"), value: t("plans:terms.none") },
    ...file.children.map(({ fullName, deadlineOn }) => ({
      key: fullName,
      value: t("plans:terms.deadline", { date: date(deadlineOn) }),
    })),
    ...(pot === null ? [] : [{ key: t("plans:fact.pot"), value: pot.name }]),
  ];
  return (
    <>
      <SummaryList rows={rows} />
      {pot !== null && <PotConditions pot={pot} />}
      <InstalmentTable
        caption={t("plans:terms.schedule")}
        instalments={scheduleInstalments({ principal, count, every, firstDueOn, whole })}
      />
    </>
  );
}
