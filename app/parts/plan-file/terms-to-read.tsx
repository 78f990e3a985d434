/** Prepared terms as the approver reads them: who prepared them, sum, pot and conditions, dates. */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import type { Answers } from "#app/modules/payment-plans/application.ts";
import { scheduleInstalments } from "#app/modules/payment-plans/instalment-schedule.ts";
import type { PlanFile } from "#app/modules/payment-plans/plan-file-store.server.ts";
import { plannedTerms } from "#app/modules/payment-plans/planned-terms.ts";
import type { Pot } from "#app/modules/pots/pot-store.server.ts";
import { InstalmentTable } from "#app/parts/schedule.tsx";
import { assert } from "#app/shared/assert.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { PotConditions } from "./pot-conditions.tsx";
import { wishRows } from "./wishes.tsx";

type TermsToReadProps = { file: PlanFile; pot: Pot | null; answers: Answers };

export function TermsToRead({ file, pot, answers }: TermsToReadProps) {
  const text = useText();
  const terms = plannedTerms(file.plan);
  if (terms === null) return null;
  return (
    <>
      <SummaryList
        rows={[...aboutSum(text, file), ...aboutChildren(text, file), ...wishRows(text, answers)]}
      />
      {pot !== null && <PotConditions pot={pot} />}
      <InstalmentTable
        caption={text.t("plans:terms.dates")}
        instalments={scheduleInstalments(terms)}
      />
    </>
  );
}

function aboutSum({ t, money, date }: Text, { plan, names, children, pot }: PlanFile) {
  const { principal, fee, preparedById, preparedAt } = plan;
  assert(principal !== null && fee !== null && preparedAt !== null, "prepared terms are whole");
  const preparedBy = {
    name: names[preparedById ?? ""] ?? "",
    date: date(todayInLondon(preparedAt)),
  };
  const fees = { fee: money(fee), count: children.length };
  return [
    { key: t("plans:fact.prepared-by"), value: t("plans:fact.by-on", preparedBy) },
    { key: t("plans:fact.fee"), value: t("plans:fact.fee-for", fees) },
    { key: t("plans:terms.principal"), value: money(principal) },
    { key: t("plans:terms.charges"), value: t("plans:terms.none") },
    ...(pot === null ? [] : [{ key: t("plans:fact.pot"), value: pot.name }]),
  ];
}

function aboutChildren({ t, date }: Text, { children }: PlanFile) {
  return children.map(({ fullName, deadlineOn }) => ({
    key: fullName,
    value: t("plans:terms.deadline", { date: date(deadlineOn) }),
  }));
}
