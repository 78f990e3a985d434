/** Pots with money and plans whose agreement the family accepted, for tests about money. */
import { newHouseholdReference } from "#app/modules/payment-plans/household-reference.ts";
import { scheduleInstalments } from "#app/modules/payment-plans/instalment-schedule.ts";
import { fundPot } from "#app/modules/pots/fund-pot.server.ts";
import { openPot } from "#app/modules/pots/open-pot.server.ts";
import { confirmPayOut } from "#app/modules/payments/confirm-pay-out.server.ts";
import { listPayOutCases } from "#app/modules/payments/pay-out-store.server.ts";
import { requestPayOut } from "#app/modules/payments/request-pay-out.server.ts";
import { database } from "#app/platform/database.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { acting, actingAs, NOW, person } from "./people.ts";

/** A pot that a funder gave so many pence. */
export async function pot({ holds = 5_000_000 } = {}): Promise<string> {
  const finance = await actingAs(["finance"]);
  const opened = await openPot(finance, {
    token: newId(),
    name: "Demo Pot South",
    code: `DEMO-${newId().slice(0, 8).toUpperCase()}`,
    kind: "restricted",
    funder: "Demo Funder",
    conditions: "For families in Lambeth and Southwark.",
    conditionsLanguage: "en",
  });
  if (!opened.ok) throw new Error(opened.reason);
  if (holds > 0) {
    const funded = await fundPot(finance, {
      token: newId(),
      potId: opened.value,
      amount: pence(holds),
      receivedOn: calendarDate("2026-11-01"),
      reference: "GRANT 1",
    });
    if (!funded.ok) throw new Error(funded.reason);
  }
  return opened.value;
}

export type AgreedPlan = {
  id: string;
  number: number;
  borrowerId: string;
  reference: string;
  potId: string;
  caseIds: string[];
};

let planNumber = 0;

type PlanOrder = {
  borrowerId?: string;
  potId?: string;
  children?: number;
  feePence?: number;
  count?: number;
  firstDueOn?: string;
  language?: "en" | "es";
};

/** A plan in the status "accepted", with an agreement that the family accepted on 21 November 2026. */
export async function agreedPlan(order: PlanOrder = {}): Promise<AgreedPlan> {
  const db = await database();
  const borrowerId = order.borrowerId ?? (await person({ language: order.language ?? "es" }));
  const potId = order.potId ?? (await pot());
  const children = order.children ?? 1;
  const feePence = order.feePence ?? 101_200;
  const terms = {
    principal: pence(feePence * children),
    count: order.count ?? 12,
    every: "month" as const,
    firstDueOn: calendarDate(order.firstDueOn ?? "2026-12-20"),
    whole: false,
  };
  planNumber += 1;
  const number = planNumber;
  return db.inTransaction(async (tx) => {
    const known = await tx.household.findUnique({ where: { borrowerId } });
    const household =
      known ??
      (await tx.household.create({
        data: { id: newId(), reference: newHouseholdReference(), borrowerId, createdAt: NOW },
      }));
    const planId = newId();
    await tx.paymentPlan.create({
      data: {
        ...{ id: planId, number, householdId: household.id, borrowerId, status: "accepted" },
        ...{ createdAt: NOW, potId, feePence, principalPence: terms.principal, count: terms.count },
        ...{ every: terms.every, firstDueOn: terms.firstDueOn, preparedById: "prepared" },
        balance: { create: {} },
      },
    });
    const caseIds: string[] = [];
    for (let index = 0; index < children; index += 1) {
      const childId = newId();
      const caseId = newId();
      await tx.child.create({
        data: {
          ...{ id: childId, householdId: household.id, fullName: `Demo Child ${childId}` },
          ...{ bornOn: "2014-02-28", createdAt: NOW },
        },
      });
      await tx.case.create({ data: { id: caseId, planId, childId, outcome: "may-proceed" } });
      caseIds.push(caseId);
    }
    const lender = await tx.lenderVersion.findFirst();
    const lenderId = lender?.id ?? newId();
    if (lender === null) {
      const empty = { name: "", licenceNumber: "", address: "", telephone: "", email: "" };
      const bank = { bankName: "", bankSortCode: "", bankAccount: "" };
      await tx.lenderVersion.create({
        data: {
          ...{ id: lenderId, version: 1, ...empty, ...bank },
          ...{ agreementTextEn: "", agreementTextEs: "", status: "approved", createdAt: NOW },
        },
      });
    }
    const agreementId = newId();
    const { principal, ...schedule } = terms;
    await tx.agreement.create({
      data: {
        ...{ id: agreementId, planId, version: 1, lenderId, potId, feePence, childCount: children },
        ...{ ...schedule, principalPence: principal, textEn: "", textEs: "", hashEn: "" },
        borrowerName: "",
        ...{ hashEs: "", preparedById: "prepared", approvedById: "approved", approvedAt: NOW },
        instalments: {
          create: scheduleInstalments(terms).map((instalment) => ({
            id: newId(),
            number: instalment.number,
            dueOn: instalment.dueOn,
            amountPence: instalment.amount,
          })),
        },
      },
    });
    await tx.agreementAcceptance.create({
      data: {
        ...{ agreementId, personId: borrowerId, typedName: "", language: "es" },
        ...{ textHash: "", acceptedAt: NOW },
      },
    });
    return { id: planId, number, borrowerId, reference: household.reference, potId, caseIds };
  });
}

/** Asks for the pay-out of every child's fee and has another person confirm it. */
export async function payOutAll(plan: AgreedPlan, { now = NOW } = {}): Promise<void> {
  const officer = await acting(await person({ roles: ["plan-officer"] }), { now });
  const approver = await acting(await person({ roles: ["plan-approver"] }), { now });
  for (const caseId of plan.caseIds) {
    const asked = await requestPayOut(officer, {
      ...{ token: newId(), planId: plan.id, caseId, paidOn: officer.today },
      reference: "HO 1",
    });
    if (!asked.ok) throw new Error(asked.reason);
    const cases = await listPayOutCases(officer.db.reader, plan.id);
    const request = cases.find(({ id }) => id === caseId)?.request;
    const confirmed = await confirmPayOut(approver, {
      ...{ token: newId(), planId: plan.id, requestId: request?.id ?? "" },
    });
    if (!confirmed.ok) throw new Error(confirmed.reason);
  }
}
