/** Adds a person by staff: somebody without e-mail, or a colleague before their first sign-in. */
import { inTransaction, type SignedInContext } from "#app/platform/context.server.ts";
import { findDoneSubject, isDone, markDone } from "#app/platform/done-form.server.ts";
import type { Language } from "#app/i18n/languages.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { addressKey } from "./address-key.ts";
import { createPerson, isPrivateAddress } from "./person-store.server.ts";

export type PersonOrder = {
  token: string;
  fullName: string;
  email: string | null;
  phone: string | null;
  language: Language;
};

/** Answers the person's id; null where the same form had added them before. */
export async function addPerson(context: SignedInContext, { token, ...order }: PersonOrder) {
  return inTransaction(context, async (tx) => {
    if (await isDone(tx, token)) return accept({ personId: await findDoneSubject(tx, token) });
    if (order.email !== null && (await isPrivateAddress(tx, addressKey(order.email)))) {
      return refuse("address-private");
    }
    const createdById = context.actor.personId;
    const personId = await createPerson(tx, { ...order, createdAt: context.now, createdById });
    await markDone(tx, context, { token, command: "add-person", subjectId: personId });
    await recordAudit(tx, context, {
      command: "add-person",
      subjectKind: "person",
      subjectId: personId,
      fields: ["fullName", "email", "phone", "language"],
    });
    return accept<{ personId: string | null }>({ personId });
  });
}
