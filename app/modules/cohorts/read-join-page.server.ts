/** What the page shows that joins a cohort: free places, who is signed in, what was typed before. */
import { findPerson } from "#app/modules/identity/person-store.server.ts";
import { findCodeOfSession } from "#app/modules/identity/sign-in-code-store.server.ts";
import type { Context, SignedInContext } from "#app/platform/context.server.ts";
import type { Id } from "#app/shared/id.ts";
import type { Cohort } from "./cohort.ts";
import { countEnrolled } from "./cohort-store.server.ts";
import { typedAnswers } from "./join-answers.ts";
import { findJoinRequest } from "./join-request-store.server.ts";
import { findOwnMembership } from "./membership-store.server.ts";

export async function readJoinPage(context: Context, cohort: Cohort) {
  const { db, actor, language } = context;
  const { id, name: cohortName, capacity, closedAt } = cohort;
  const own = actor === null ? null : await findOwnMembership(db.reader, id, actor.personId);
  const typed: Record<string, string> =
    actor === null ? { language } : await typedBefore({ ...context, actor }, id);
  return {
    cohort: { id, name: cohortName },
    free: Math.max(0, capacity - (await countEnrolled(db.reader, id))),
    name: actor?.fullName ?? null,
    isClosed: closedAt !== null,
    isMember: own !== null,
    typed,
  };
}

/** What this session's own wish said, where it began with one; else the person's own details. */
async function typedBefore(
  { db, actor }: SignedInContext,
  cohortId: Id,
): Promise<Record<string, string>> {
  const { sessionId, personId } = actor;
  const codeId = sessionId === null ? null : await findCodeOfSession(db.reader, sessionId);
  const request = await findJoinRequest(db.reader, codeId);
  if (request?.cohortId === cohortId) return typedAnswers(request.answers);
  const person = await findPerson(db.reader, personId);
  const { phone = null, language = "en", spokenLanguage = null } = person ?? {};
  return typedAnswers({ phone, language, spokenLanguage, needs: [], companions: [] });
}
