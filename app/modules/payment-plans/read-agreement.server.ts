/** What a family reads before it answers: the agreement in the page's language, and how it stands. */
import type { Language } from "#app/i18n/languages.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { agreementParagraphs, type AgreementParagraph } from "./agreement.ts";
import { findAgreement, type Agreement } from "./agreement-store.server.ts";
import type { PlanStatus } from "./plan-lifecycle.ts";
import { findOwnPlan, planNumber } from "./plan-store.server.ts";

/** `open` waits for the family's answer; `outdated` is prepared again; `closed` has ended. */
export type AgreementState = "open" | "first-passed" | "accepted" | "outdated" | "closed";

export type AgreementToRead = Pick<
  Agreement,
  | "planId"
  | "version"
  | "borrowerName"
  | "principal"
  | "count"
  | "firstDueOn"
  | "instalments"
  | "acceptance"
> & {
  planNumber: string;
  state: AgreementState;
  paragraphs: AgreementParagraph[];
  hash: string;
};

/** The newest agreement of the borrower's own plan, or null: for anybody else there is none. */
export async function findAgreementToRead(
  { db, actor, today, language }: SignedInContext,
  planId: unknown,
): Promise<AgreementToRead | null> {
  const plan = await findOwnPlan(db.reader, planId, actor.personId);
  const agreement = plan === null ? null : await findAgreement(db.reader, plan.id);
  if (plan === null || agreement === null) return null;
  const { version, borrowerName, principal, count, firstDueOn, instalments, acceptance, texts } =
    agreement;
  return {
    ...{
      planId: plan.id,
      version,
      borrowerName,
      principal,
      count,
      firstDueOn,
      instalments,
      acceptance,
    },
    planNumber: planNumber(plan.number),
    state: stateOf(plan.status, firstDueOn, today),
    ...textOf(texts, language),
  };
}

function textOf(texts: Agreement["texts"], language: Language) {
  const { text, hash } = texts[language];
  return { paragraphs: agreementParagraphs(text), hash };
}

/** How an agreement stands while its plan has this status. */
const STATES = {
  draft: "outdated",
  submitted: "outdated",
  checking: "outdated",
  checked: "outdated",
  prepared: "outdated",
  approved: "open",
  accepted: "accepted",
  active: "accepted",
  settled: "accepted",
  withdrawn: "closed",
  cancelled: "closed",
} as const satisfies Record<PlanStatus, AgreementState>;

function stateOf(
  status: PlanStatus,
  firstDueOn: CalendarDate,
  today: CalendarDate,
): AgreementState {
  return status === "approved" && firstDueOn < today ? "first-passed" : STATES[status];
}
