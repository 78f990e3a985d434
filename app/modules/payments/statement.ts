/** A family's statement: its plan, and its account as the facts make it on a day. */
import type { Instalment } from "#app/modules/payment-plans/instalment-schedule.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { familyAccount, type FamilyAccount, type FamilyPayment } from "./family-account.ts";
import type { FamilyPlan } from "./family-plan-store.server.ts";

export type StatementFacts = {
  plan: FamilyPlan;
  money: { instalments: Instalment[]; payments: FamilyPayment[] };
  today: CalendarDate;
};

export type Statement = { plan: FamilyPlan; account: FamilyAccount; today: CalendarDate };

export function statementOf({ plan, money, today }: StatementFacts): Statement {
  const paidFees = plan.children.flatMap(({ fullName, paidFee }) =>
    paidFee === null ? [] : [{ childName: fullName, ...paidFee }],
  );
  return { plan, account: familyAccount({ ...money, paidFees, today }), today };
}
