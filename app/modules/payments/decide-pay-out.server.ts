/** The decision about a pay-out that was asked for: confirmed, or returned with a reason. */
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Id } from "#app/shared/id.ts";
import type { Verdict } from "#app/shared/verdict.ts";
import { confirmPayOut } from "./confirm-pay-out.server.ts";
import { returnPayOut } from "./return-pay-out.server.ts";

export type PayOutDecision = Readonly<{
  token: string;
  planId: Id;
  requestId: Id;
  decision: "confirm" | "return";
  /** Needed where it is returned. */
  reason: string;
}>;

export async function decidePayOut(
  context: SignedInContext,
  { decision, reason, ...order }: PayOutDecision,
): Promise<Verdict<undefined>> {
  return decision === "confirm"
    ? confirmPayOut(context, order)
    : returnPayOut(context, { ...order, reason });
}
