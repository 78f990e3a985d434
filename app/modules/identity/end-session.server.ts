/** Ends one of a person's own sessions, or all of them: on a lost phone, everywhere at once. */
import { inTransaction, type SignedInContext } from "#app/platform/context.server.ts";
import { accept } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { endSessions } from "./session-store.server.ts";

/** Ending what is over, or another's session, ends nothing and says nothing. */
export async function endSession(context: SignedInContext, which: { sessionId: string } | "all") {
  const { personId } = context.actor;
  return inTransaction(context, async (tx) => {
    const ended = await endSessions(
      tx,
      which === "all" ? { personId } : { personId, sessionId: which.sessionId },
      context.now,
    );
    if (ended > 0) {
      await recordAudit(tx, context, {
        command: which === "all" ? "sign-out-everywhere" : "sign-out",
        subjectKind: which === "all" ? "person" : "session",
        subjectId: which === "all" ? personId : which.sessionId,
      });
    }
    return accept({ ended });
  });
}
