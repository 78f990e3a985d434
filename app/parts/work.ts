/** What a member of staff finds on their first page: rows of work that their roles may do. */
import { may, type Permission } from "#app/modules/identity/permissions.ts";
import type { Waiting } from "#app/modules/payment-plans/plan-work-store.server.ts";
import type { Paths } from "#app/shared/paths.ts";

export type QueueKind =
  | "to-check"
  | "to-assign"
  | "in-checking"
  | "to-prepare"
  | "to-approve"
  | "with-family"
  | "to-pay-out"
  | "to-confirm"
  | "overdue"
  | "to-tell"
  | "suspense"
  | "lender-to-decide"
  | "fees-to-confirm"
  | "care"
  | "to-ring"
  | "checks-due"
  | "places-to-save";

export type PlaceKind =
  | "cohorts"
  | "campaigns"
  | "training"
  | "outcomes"
  | "registers"
  | "calendar"
  | "payments"
  | "pots"
  | "ledger"
  | "audit"
  | "people"
  | "settings";

export type Work = { queues: { kind: QueueKind; count: number }[]; places: PlaceKind[] };

type Counts = {
  waiting: Waiting | null;
  cases: number;
  /** Payments without a plan, and plans with more money than they owe. */
  suspense: number;
  /** Proposed by others, so that this person may decide. */
  lenders: number;
  fees: number;
  /** People of own cohorts who missed two meetings, for this person to call. */
  care: number;
  /** Calls to people without e-mail about meetings of own cohorts. */
  calls: number;
  /** Pledges whose day to be checked has come. */
  checks: number;
  /** Offers of places that are free, and whose last day is near. */
  placesToSave: number;
};

/** Queues in the order of a plan's life, and the places that the roles may open. */
export function workFor(roles: readonly string[], counts: Counts): Work {
  const { waiting, cases, suspense, lenders, fees, care, calls, checks, placesToSave } = counts;
  const queue = (kind: QueueKind, needs: Permission, count: number | undefined) =>
    may(roles, needs) ? [{ kind, count: count ?? 0 }] : [];
  const place = (kind: PlaceKind, needs: Permission) => (may(roles, needs) ? [kind] : []);
  return {
    queues: [
      ...queue("to-check", "record-legal-check", cases),
      ...queue("to-assign", "assign-legal-check", waiting?.submitted),
      ...queue("to-prepare", "prepare-plan", waiting?.checked),
      ...queue("to-approve", "approve-plan", waiting?.toApprove),
      ...queue("to-pay-out", "request-pay-out", waiting?.accepted),
      ...queue("to-confirm", "confirm-pay-out", waiting?.payOutsToConfirm),
      ...queue("overdue", "see-plans", waiting?.overdue),
      ...queue("to-tell", "tell-family", waiting?.toTell),
      ...queue("in-checking", "assign-legal-check", waiting?.checking),
      ...queue("with-family", "see-plans", waiting?.approved),
      ...queue("suspense", "record-payment", suspense),
      ...queue("lender-to-decide", "manage-settings", lenders),
      ...queue("fees-to-confirm", "manage-fees", fees),
      ...queue("care", "care-for-members", care),
      ...queue("to-ring", "keep-register", calls),
      ...queue("checks-due", "manage-campaigns", checks),
      ...queue("places-to-save", "manage-campaigns", placesToSave),
    ],
    places: [
      ...place("cohorts", "see-cohorts"),
      ...place("campaigns", "see-campaigns"),
      ...place("training", "see-cohorts"),
      ...place("outcomes", "see-outcomes"),
      ...place("registers", "export-registers"),
      ...place("calendar", "manage-holidays"),
      ...place("payments", "see-payments"),
      ...place("pots", "see-pots"),
      ...place("ledger", "see-ledger"),
      ...place("audit", "see-audit"),
      ...place("people", "manage-people"),
      ...place("settings", "manage-settings"),
    ],
  };
}

/** Where the work is done. */
export function doorOfWork(kind: QueueKind | PlaceKind, to: Paths): string {
  const plans = (standing: string) => `${to.staffPlans}?standing=${standing}`;
  const doors = {
    "to-check": to.staffCases,
    "to-assign": to.staffCases,
    "in-checking": plans("checking"),
    "to-prepare": plans("checked"),
    "to-approve": plans("prepared"),
    "with-family": plans("approved"),
    "to-pay-out": plans("accepted"),
    "to-confirm": plans("accepted"),
    overdue: plans("overdue"),
    "to-tell": to.staffToTell,
    cohorts: to.staffCohorts,
    training: to.staffTraining,
    outcomes: to.staffOutcomes,
    registers: to.staffRegisters,
    calendar: to.staffCalendar,
    suspense: `${to.staffPayments}?show=suspense`,
    "lender-to-decide": to.staffLenderApproval,
    "fees-to-confirm": to.staffFees,
    care: to.staffCare,
    "to-ring": to.staffCalls,
    "checks-due": `${to.staffPledges}?show=checks`,
    campaigns: to.staffCampaigns,
    "places-to-save": to.staffWins,
    payments: to.staffPayments,
    pots: to.staffPots,
    ledger: to.staffLedger,
    audit: to.staffAudit,
    people: to.staffPeople,
    settings: to.staffSettings,
  } as const satisfies Record<QueueKind | PlaceKind, string>;
  return doors[kind];
}
