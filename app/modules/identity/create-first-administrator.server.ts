/**
 * Makes the first administrator of a portal and mails a one-time link; there is no other door in
 * (product.md, settled question 6). Refused once anybody is administrator.
 */
import { inTransaction, type Context } from "#app/platform/context.server.ts";
import type { Language } from "#app/i18n/languages.ts";
import { lockWord } from "#app/platform/lock.server.ts";
import { paths } from "#app/shared/paths.ts";
import { accept, refuse } from "#app/shared/verdict.ts";
import { recordAudit } from "../audit/audit-store.server.ts";
import { issueCode } from "./issue-code.server.ts";
import { createPerson } from "./person-store.server.ts";
import { countHolders, createGrant } from "./role-store.server.ts";

export async function createFirstAdministrator(
  context: Context,
  { email, fullName, language }: { email: string; fullName: string; language: Language },
) {
  return inTransaction(context, async (tx) => {
    await lockWord(tx, "roles");
    if ((await countHolders(tx, "administrator")) > 0) return refuse("administrator-exists");

    const at = context.now;
    const personId = await createPerson(tx, {
      ...{ fullName, email, language },
      createdAt: at,
      createdById: null,
    });
    await createGrant(tx, { personId, role: "administrator", byId: null, at });
    await recordAudit(tx, context, {
      command: "create-first-administrator",
      subjectKind: "person",
      subjectId: personId,
      fields: ["roles"],
      after: { roles: ["administrator"] },
    });
    const text = "identity:mail.first-administrator";
    const returnTo = paths(language).staff;
    await issueCode(tx, context, { address: email, language, returnTo, text });
    return accept({ personId });
  });
}
