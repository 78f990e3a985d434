/**
 * After a code was used: signs in as one of the people at its address, or as somebody new there.
 *
 * The account of an unknown address exists from this moment on. A code opens one session only.
 */
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Language } from "#app/i18n/languages.ts";
import { assert } from "#app/shared/assert.ts";
import { lockRow } from "#app/platform/lock.server.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { CODE_MINUTES } from "./code-limits.ts";
import { minutesAfter } from "./one-time-code.server.ts";
import {
  createPerson,
  findPerson,
  isPrivateAddress,
  listPeopleAt,
  type Person,
} from "./person-store.server.ts";
import { findCode, tieToSession, type CodeRow } from "./sign-in-code-store.server.ts";
import { startSession } from "./start-session.server.ts";

export type Newcomer = { fullName: string; language: Language };
export type Choice = { codeId: string; device: string } & (
  { personId: string } | { newcomer: Newcomer }
);

/** The used code of an address whose person is still to be chosen, with the people known there. */
export async function findOpenChoice(context: Context, codeId: string) {
  const code = await findCode(context.db.reader, codeId);
  if (code === null || !isOpen(code, context.now)) return null;
  return {
    returnTo: code.returnTo,
    people: await listPeopleAt(context.db.reader, code.addressKey),
  };
}

export async function choosePerson(context: Context, choice: Choice) {
  return inTransaction(context, async (tx) => {
    await lockRow(tx, "SignInCode", choice.codeId);
    const code = await findCode(tx, choice.codeId);
    if (code === null || !isOpen(code, context.now)) return refuse("code-closed");

    const isNew = "newcomer" in choice;
    if (isNew && (await isPrivateAddress(tx, code.addressKey))) return refuse("address-private");
    const person = isNew
      ? await join(tx, context, code.addressKey, choice.newcomer)
      : (await listPeopleAt(tx, code.addressKey)).find(({ id }) => id === choice.personId);
    if (person === undefined) return refuse("person-missing");

    const { device } = choice;
    const session = await startSession(tx, context, { person, device, command: "sign-in" });
    await tieToSession(tx, code.id, session.sessionId);
    return accept({ session, returnTo: code.returnTo });
  });
}

function isOpen({ usedAt, sessionId }: CodeRow, now: Date): boolean {
  return usedAt !== null && sessionId === null && now < minutesAfter(usedAt, CODE_MINUTES);
}

async function join(
  tx: Transaction,
  context: Context,
  email: string,
  { fullName, language }: Newcomer,
): Promise<Person> {
  const order = { fullName, language, email, createdAt: context.now, createdById: null };
  const personId = await createPerson(tx, order);
  await recordAudit(tx, context, {
    command: "join",
    subjectKind: "person",
    subjectId: personId,
    fields: ["fullName", "email", "language"],
  });
  const person = await findPerson(tx, personId);
  assert(person !== null, "a person who joined exists");
  return person;
}
