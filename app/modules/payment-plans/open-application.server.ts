/**
 * Opens an application for a page: a family its own, an officer a family's. To everybody else it
 * does not exist, and an officer's own application is filled in as family only.
 */
import { findFeeInForce } from "#app/modules/fees/fee-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import type { ApplicationView, Door } from "./application.ts";
import { findApplication } from "./application-store.server.ts";
import { doorFor } from "./change-application.server.ts";

/** The application as seen through one of the two doors, with the fee in force today. */
export async function openApplication(
  context: SignedInContext,
  planId: unknown,
  door: Door,
): Promise<ApplicationView | null> {
  const application = await findApplication(context.db.reader, planId);
  if (application === null || doorFor(context, application) !== door) return null;
  const { amount } = await findFeeInForce(context.db.reader, context.today);
  return { application, fee: amount, today: context.today, door, token: newId() };
}
