/**
 * Starts an application, or continues the one that is open: a person has one draft at a time.
 *
 * An officer may start one for a family, which is recorded and shown to the family; never for
 * herself (product.md, settled question 5).
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import {
  createBorrower,
  findBorrower,
  type Borrower,
} from "#app/modules/households/borrower-store.server.ts";
import { addressKey } from "#app/modules/identity/address-key.ts";
import { isPrivateAddress } from "#app/modules/identity/person-store.server.ts";
import { ensureHousehold } from "#app/modules/households/household-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { lockRow } from "#app/platform/lock.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { Wishes } from "./application.ts";
import { findDraft, joinDraft, saveAnswers } from "./application-store.server.ts";
import { newHouseholdReference } from "./household-reference.ts";
import { createPlan } from "./plan-store.server.ts";

const COMMAND = "start-application";

export type Start = {
  token: Id;
  /** Terms that the person brings from the calculator; those left out stay as they are. */
  wishes?: Partial<Wishes>;
};

/** The person's own application. Accepts the plan's id. */
export async function startApplication(
  context: SignedInContext,
  start: Start,
): Promise<Verdict<Id, FormUsed>> {
  const borrowerId = context.actor.personId;
  return actOnce(context, COMMAND, start, (tx) => openDraft(tx, context, { ...start, borrowerId }));
}

/** An application that an officer fills in for a person of the portal. Accepts the plan's id. */
export async function startApplicationFor(
  context: SignedInContext,
  order: { token: Id; borrowerId: Id },
): Promise<Verdict<Id, "own-plan" | "person-not-found" | FormUsed>> {
  const { borrowerId } = order;
  if (borrowerId === context.actor.personId) return refuse("own-plan");
  return actOnce(context, COMMAND, order, async (tx) => {
    if ((await findBorrower(tx, borrowerId)) === null) return refuse("person-not-found");
    return openDraft(tx, context, { borrowerId });
  });
}

/** The same for a person who is new to the portal; without an e-mail address, by telephone only. */
export async function startApplicationForNewPerson(
  context: SignedInContext,
  order: Omit<Borrower, "id" | "phone"> & { token: Id; phone: string },
): Promise<Verdict<Id, "phone-missing" | "address-private" | FormUsed>> {
  const { token: _, ...person } = order;
  if (person.email === null && person.phone === "") return refuse("phone-missing");
  return actOnce(context, COMMAND, order, async (tx) => {
    if (person.email !== null && (await isPrivateAddress(tx, addressKey(person.email)))) {
      return refuse("address-private");
    }
    const phone = person.phone === "" ? null : person.phone;
    const borrower = await createBorrower(tx, context, { ...person, phone });
    await recordAudit(tx, context, {
      command: "add-person",
      subjectKind: "person",
      subjectId: borrower.id,
      fields: ["fullName", "phone", "email", "language"],
    });
    return openDraft(tx, context, { borrowerId: borrower.id });
  });
}

/** The caller decided that the actor may. Two starts at once make one draft. */
async function openDraft(
  tx: Transaction,
  context: SignedInContext,
  { borrowerId, wishes = {} }: Pick<Start, "wishes"> & { borrowerId: Id },
): Promise<Verdict<Id, never>> {
  await lockRow(tx, "Person", borrowerId);
  const draft = await findDraft(tx, borrowerId);
  const planId = draft?.planId ?? (await createDraft(tx, context, borrowerId));
  if (draft !== null && borrowerId !== context.actor.personId) await join(tx, context, planId);
  await saveAnswers(tx, context, planId, { wishes });
  return accept(planId);
}

/** The family had begun by itself: from here on it sees that an officer fills it in with it. */
async function join(tx: Transaction, context: SignedInContext, planId: Id): Promise<void> {
  if (!(await joinDraft(tx, planId, context.actor.personId))) return;
  await recordAudit(tx, context, {
    command: "join-application",
    subjectKind: "payment-plan",
    subjectId: planId,
    fields: ["startedById"],
  });
}

async function createDraft(tx: Transaction, context: SignedInContext, borrowerId: Id): Promise<Id> {
  const household = await ensureHousehold(tx, context, {
    borrowerId,
    makeReference: newHouseholdReference,
  });
  const { personId } = context.actor;
  const plan = await createPlan(tx, context, {
    householdId: household.id,
    borrowerId,
    startedById: personId === borrowerId ? null : personId,
  });
  await recordAudit(tx, context, {
    command: COMMAND,
    subjectKind: "payment-plan",
    subjectId: plan.id,
  });
  return plan.id;
}
