/**
 * Adds, corrects and removes the children of an application.
 *
 * A child is known once in a household: typed again with the same name and birth, it is the same
 * child, and never stands in two open plans.
 */
import { checkBirth, isSameChild, type Child } from "#app/modules/households/childhood.ts";
import {
  childrenOf,
  createChild,
  deleteChildWithoutCases,
  saveChild,
} from "#app/modules/households/household-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { checkChangeable, checkRemovable, checkRoom } from "./application-changes.ts";
import type { Application, ApplicationChild } from "./application.ts";
import { createCase, deleteCase, hasOtherOpenPlan } from "./application-store.server.ts";
import { changeApplication } from "./change-application.server.ts";

const CHILD_FIELDS = ["fullName", "bornOn"] as const;
const ALL_CHILDREN = ["children"] as const;

type TypedChild = Omit<Child, "id"> & { token: Id };

/** One more child, under 18 today, at most eight in an application. */
export function addChild(context: SignedInContext, planId: Id, form: TypedChild) {
  const { fullName, bornOn } = form;
  const change = { planId, form, command: "add-child", fields: CHILD_FIELDS };
  return changeApplication(context, change, async (tx, application, isDone) => {
    const sound = checkBirth(bornOn, context.today);
    if (!sound.ok) return sound;
    const isThere = application.children.some((child) => isSameChild(child, { fullName, bornOn }));
    if (isThere && isDone) return accept();
    const room = checkRoom(application);
    if (!room.ok) return room;
    const known = await findKnownChild(tx, application, { fullName, bornOn });
    if (!known.ok) return known;

    const { household } = application;
    const child =
      known.value ??
      (await createChild(tx, context, { householdId: household.id, fullName, bornOn }));
    await createCase(tx, planId, child.id);
    return accept();
  });
}

/** The child's record where the household has it already, unless a plan is open for it. */
async function findKnownChild(
  tx: Transaction,
  { household, children, plan }: Application,
  typed: Omit<Child, "id">,
): Promise<Verdict<Child | null, "child-added-already" | "child-has-plan">> {
  if (children.some((child) => isSameChild(child, typed))) return refuse("child-added-already");
  const known = (await childrenOf(tx, household.id)).find((child) => isSameChild(child, typed));
  if (known === undefined) return accept(null);
  return (await hasOtherOpenPlan(tx, known.id, plan.id)) ? refuse("child-has-plan") : accept(known);
}

/** Corrects a child's name or birth, unless an adviser is looking or has agreed. */
export function correctChild(context: SignedInContext, planId: Id, childId: Id, typed: TypedChild) {
  const { fullName, bornOn } = typed;
  const form = { ...typed, childId };
  const change = { planId, form, command: "correct-child", fields: CHILD_FIELDS };
  return changeApplication(context, change, async (tx, application) => {
    const child = childOf(application, childId);
    if (child === null) return refuse("child-not-found");
    const changeable = checkChangeable(child);
    if (!changeable.ok) return changeable;
    const sound = checkBirth(bornOn, context.today);
    if (!sound.ok) return sound;
    const others = application.children.filter(({ id }) => id !== childId);
    if (others.some((other) => isSameChild(other, { fullName, bornOn }))) {
      return refuse("child-added-already");
    }
    const family = await childrenOf(tx, application.household.id);
    // The same child under two records would have two plans, and its fee would be paid twice.
    if (family.some((other) => other.id !== childId && isSameChild(other, { fullName, bornOn }))) {
      return refuse("child-has-plan");
    }
    await saveChild(tx, { id: childId, fullName, bornOn });
    return accept();
  });
}

/** Takes a child out of the application; its record goes too where no other plan knows it. */
export function removeChild(
  context: SignedInContext,
  planId: Id,
  childId: Id,
  { token }: { token: Id },
) {
  const form = { token, childId };
  const change = { planId, form, command: "remove-child", fields: ALL_CHILDREN };
  return changeApplication(context, change, async (tx, application, isDone) => {
    const child = childOf(application, childId);
    if (child === null) return isDone ? accept() : refuse("child-not-found");
    const removable = checkRemovable(child, application);
    if (!removable.ok) return removable;
    await deleteCase(tx, child.caseId);
    await deleteChildWithoutCases(tx, childId);
    return accept();
  });
}

/** A child of this application; another household's does not exist here. */
export function childOf(
  { children }: Pick<Application, "children">,
  childId: unknown,
): ApplicationChild | null {
  return children.find(({ id }) => id === childId) ?? null;
}

/** What stands at a child's address: a new one at "new", else a child of this application. */
export function childAt(
  application: Pick<Application, "children">,
  address: unknown,
): { child: ApplicationChild | null } | null {
  if (address === "new") return { child: null };
  const child = childOf(application, address);
  return child === null ? null : { child };
}

/** Adds or corrects, as the child's address says. */
export function saveChildAt(
  context: SignedInContext,
  planId: Id,
  { child }: { child: ApplicationChild | null },
  typed: TypedChild,
) {
  return child === null
    ? addChild(context, planId, typed)
    : correctChild(context, planId, child.id, typed);
}
