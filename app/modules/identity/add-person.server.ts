/** Adds a person by staff: somebody without e-mail, or a colleague before their first sign-in. */
import type { SignedInContext } from "#app/platform/context.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
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

/** Accepts the person's id. */
export async function addPerson(context: SignedInContext, order: PersonOrder) {
  const { token: _, ...person } = order;
  return actOnce(context, "add-person", order, async (tx) => {
    if (order.email !== null && (await isPrivateAddress(tx, addressKey(order.email)))) {
      return refuse("address-private");
    }
    const createdById = context.actor.personId;
    const personId = await createPerson(tx, { ...person, createdAt: context.now, createdById });
    await recordAudit(tx, context, {
      command: "add-person",
      subjectKind: "person",
      subjectId: personId,
      fields: ["fullName", "email", "phone", "language"],
    });
    return accept(personId);
  });
}
