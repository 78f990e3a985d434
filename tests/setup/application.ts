/** Applications for use-case and route tests: started, filled in, or ready to be sent. */
import { ensureShippedFees } from "#app/modules/fees/fee-store.server.ts";
import { principalOf, type Wishes } from "#app/modules/payment-plans/application.ts";
import { findApplication } from "#app/modules/payment-plans/application-store.server.ts";
import {
  saveBudget,
  saveContact,
  saveFeeAnswers,
  saveHouseholdAnswers,
  saveWishes,
} from "#app/modules/payment-plans/save-answers.server.ts";
import { addChild } from "#app/modules/payment-plans/save-child.server.ts";
import { startApplication } from "#app/modules/payment-plans/start-application.server.ts";
import { shownKey } from "#app/modules/payment-plans/wished-terms.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { acting, NOW, person } from "./people.ts";

/** The fee that a plan was designed around. */
export const FEE = pence(101_200);

/** Writes the shipped fees, £1,012 being the one in force. */
export async function shippedFees(): Promise<void> {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedFees(tx, NOW));
}

/** The value of an accepted verdict; a refusal fails the test with its reason. */
export function accepted<Value>(
  verdict: { ok: true; value: Value } | { ok: false; reason: string },
) {
  if (!verdict.ok) throw new Error(`refused: ${verdict.reason}`);
  return verdict.value;
}

/** A family in whose name an application is open, and how it acts. */
export async function family(order: Parameters<typeof person>[0] = {}) {
  const id = await person(order);
  const context = await acting(id, { language: order.language ?? "en" });
  const planId = accepted(await startApplication(context, { token: newId() }));
  return { id, context, planId };
}

export const WISHES: Wishes = {
  count: 12,
  every: "month",
  firstDueOn: calendarDate("2026-12-20"),
  whole: false,
};

export const SOL = { fullName: "Sol Demo Ñáñez", bornOn: calendarDate("2015-03-27") };

/** Answers every part of the application; only sending it is left. */
export async function answerAll(
  context: SignedInContext,
  planId: string,
  child: typeof SOL = SOL,
): Promise<void> {
  const token = () => newId();
  const household = { fullName: "Ana Demo", phone: "020 7946 0018", address: "1 Demo Road" };
  accepted(await saveFeeAnswers(context, planId, { token: token(), care: "no", hardship: "no" }));
  accepted(
    await saveHouseholdAnswers(context, planId, {
      ...household,
      token: token(),
      postcode: "SE5 8AF",
    }),
  );
  accepted(await addChild(context, planId, { token: token(), ...child }));
  const afford = pence(9000);
  accepted(await saveBudget(context, planId, { token: token(), afford, paydayEvery: "month" }));
  accepted(await saveWishes(context, planId, await wish(planId, WISHES)));
  accepted(
    await saveContact(context, planId, {
      token: token(),
      language: context.language,
      contactBy: "phone",
      safeContact: "",
    }),
  );
}

/** Wished terms together with the key of the dates that were shown for them. */
export async function wish(planId: string, wishes: Wishes) {
  const db = await database();
  const application = await findApplication(db.reader, planId);
  if (application === null) throw new Error("no application");
  const shown = shownKey(wishes, principalOf(application, FEE));
  return { token: newId(), shown, wishes };
}
