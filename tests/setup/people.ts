/** People and contexts for use-case tests; a test names only what it is about. */
import type { Language } from "#app/i18n/languages.ts";
import type { Role } from "#app/modules/identity/permissions.ts";
import { contextFor, type SignedInContext } from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";

/** Noon in London on 21 November 2026, unless a test is about the day. */
export const NOW = new Date("2026-11-21T12:00:00Z");

type PersonOrder = {
  fullName?: string;
  email?: string | null;
  language?: Language;
  roles?: readonly Role[];
};

/** Writes a person with roles and answers its id. */
export async function person(order: PersonOrder = {}): Promise<string> {
  const db = await database();
  const id = newId();
  const email = order.email === undefined ? `${id}@example.org` : order.email;
  await db.inTransaction((tx) =>
    tx.person.create({
      data: {
        id,
        fullName: order.fullName ?? `Demo Person ${id.slice(0, 4)}`,
        email,
        emailKey: email?.toLowerCase() ?? null,
        language: order.language ?? "en",
        createdAt: NOW,
        roles: {
          create: (order.roles ?? []).map((role) => ({ id: newId(), role, grantedAt: NOW })),
        },
      },
    }),
  );
  return id;
}

/** The context in which that person acts. */
export async function acting(
  personId: string,
  { now = NOW, language = "en" }: { now?: Date; language?: Language } = {},
): Promise<SignedInContext> {
  const db = await database();
  const found = await db.reader.person.findUniqueOrThrow({
    where: { id: personId },
    include: { roles: true },
  });
  const roles = found.roles.filter(({ revokedAt }) => revokedAt === null).map(({ role }) => role);
  return contextFor({ personId, fullName: found.fullName, roles, sessionId: null }, now, language);
}

/** A context of somebody new with these roles. */
export async function actingAs(
  roles: readonly Role[],
  options: { now?: Date; language?: Language } = {},
): Promise<SignedInContext> {
  return acting(await person({ roles }), options);
}
