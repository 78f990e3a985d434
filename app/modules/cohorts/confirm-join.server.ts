/**
 * The one-time code came back: who asked to join is signed in and joins with what was typed.
 *
 * Nobody known at the address: an account of the typed name. Somebody of that very name: that
 * person. Others only: the person says first who they are, and confirms what was typed after that.
 */
import { choosePerson, findOpenChoice } from "#app/modules/identity/choose-person.server.ts";
import { findPerson } from "#app/modules/identity/person-store.server.ts";
import { redeemCode } from "#app/modules/identity/redeem-code.server.ts";
import type { Started } from "#app/modules/identity/start-session.server.ts";
import { inTransaction, type Context, type SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { foldName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { joinCohort } from "./join-cohort.server.ts";
import {
  findJoinRequest,
  removeJoinRequest,
  type JoinRequest,
} from "./join-request-store.server.ts";

export type CodeOrder = { cohortId: Id; id: string; code: string; device: string };

export type Confirmed =
  | {
      kind: "joined";
      session: Started;
      /** In which the person acts from now on. */
      acting: SignedInContext;
      verdict: Awaited<ReturnType<typeof joinCohort>>;
    }
  /** The code is used, and the person has to say who they are. */
  | { kind: "who"; codeId: Id };

type Refusal = "code-wrong" | "code-closed" | "address-private" | "person-missing";

export async function confirmJoin(
  context: Context,
  { cohortId, id, code, device }: CodeOrder,
): Promise<Verdict<Confirmed, Refusal>> {
  const request = await findJoinRequest(context.db.reader, id);
  if (request?.cohortId !== cohortId) return refuse("code-closed");
  // As on a shared address: the name decides who it is, not the address alone.
  const redeemed = await redeemCode(context, { id, code, device, shared: true });
  if (!redeemed.ok) return redeemed;

  const { codeId } = redeemed.value;
  const choice = await chooseByName(context, codeId, request);
  if (choice === null) return accept({ kind: "who", codeId });
  const chosen = await choosePerson(context, { codeId, device, ...choice });
  if (!chosen.ok) return chosen;
  const { session } = chosen.value;
  const acting = await actingAs(context, session);
  const order = { ...request.answers, token: codeId, cohortId };
  const verdict = await joinCohort(acting, order);
  await inTransaction(context, (tx) => removeJoinRequest(tx, codeId));
  return accept({ kind: "joined", session, acting, verdict });
}

async function chooseByName(context: Context, codeId: Id, { fullName, answers }: JoinRequest) {
  const people = (await findOpenChoice(context, codeId))?.people ?? [];
  const same = people.filter((person) => foldName(person.fullName) === foldName(fullName));
  const [person] = same;
  if (person !== undefined && same.length === 1) return { personId: person.id };
  if (people.length > 0) return null;
  return { newcomer: { fullName, language: answers.language } };
}

async function actingAs(context: Context, session: Started): Promise<SignedInContext> {
  const person = await findPerson(context.db.reader, session.personId);
  assert(person !== null, "who is signed in is a person");
  const { id: personId, fullName, roles } = person;
  return { ...context, actor: { personId, fullName, roles, sessionId: session.sessionId } };
}
