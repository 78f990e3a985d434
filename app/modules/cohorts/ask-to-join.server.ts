/**
 * Somebody who is not signed in wishes to join and gives an e-mail address: a one-time code goes
 * there, and nothing is a membership before it comes back. The answer is the same whether or not
 * anybody is known at the address.
 */
import { requestCodeWithin } from "#app/modules/identity/request-code.server.ts";
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import type { Id } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import type { Verdict } from "#app/shared/verdict.ts";
import { findCohort } from "./cohort-store.server.ts";
import type { JoinAnswers } from "./join-answers.ts";
import { mayTake } from "./join-cohort.server.ts";
import { createJoinRequest } from "./join-request-store.server.ts";

export type AskOrder = { cohortId: Id; email: string; fullName: string; answers: JoinAnswers };

type AskReason = "cohort-closed" | "party-too-large" | "too-many-codes";

/** Accepts the id of the code. */
export function askToJoin(
  context: Context,
  { cohortId, email: address, fullName, answers }: AskOrder,
): Promise<Verdict<{ codeId: string }, AskReason>> {
  return inTransaction(context, async (tx): Promise<Verdict<{ codeId: string }, AskReason>> => {
    const open = mayTake(await findCohort(tx, cohortId), answers);
    if (!open.ok) return open;
    const sent = await requestCodeWithin(tx, context, {
      address,
      language: answers.language,
      returnTo: paths(context.language).joinCohort(cohortId),
      codePage: (to) => to.joinCode(cohortId),
    });
    if (!sent.ok) return sent;
    const { codeId } = sent.value;
    await createJoinRequest(tx, context, { codeId, cohortId, fullName, answers });
    return sent;
  });
}
