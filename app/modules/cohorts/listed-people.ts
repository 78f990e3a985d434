/**
 * What happens to each row of a list: somebody new, somebody whom the portal knows, somebody who is
 * in the cohort already. A person is known by their name together with their e-mail address or
 * their telephone number: two parents with one address stay two people.
 */
import { addressKey } from "#app/modules/identity/address-key.ts";
import { foldName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";
import type { ListedPerson, ListRow } from "./member-list.ts";

export type KnownPerson = Readonly<{
  id: Id;
  fullName: string;
  email: string | null;
  phone: string | null;
}>;

export type Fate =
  | Readonly<{ kind: "new" }>
  | Readonly<{ kind: "known"; personId: Id }>
  | Readonly<{ kind: "already" }>
  | Readonly<{ kind: "twice"; row: number }>
  | Readonly<{
      kind: "unreadable";
      reason: string;
      details: Readonly<Record<string, string | number>>;
    }>;

export type ListedRow = ListRow & Readonly<{ fate: Fate }>;

type Facts = {
  known: readonly KnownPerson[];
  /** Who is in the cohort, or waits for it. */
  members: ReadonlySet<Id>;
  /** Keys of addresses that are one person's alone. */
  privateKeys: ReadonlySet<string>;
};

/** The digits of a number, however it is written; "+44 20…" and "020…" are one number. */
export function phoneKey(phone: string): string {
  return phone.replace(/\D/g, "").replace(/^(?:00)?44(?=\d{9,10}$)/, "0");
}

type Reached = Pick<KnownPerson, "fullName" | "email" | "phone">;

function isSame(one: Reached, other: Reached): boolean {
  if (foldName(one.fullName) !== foldName(other.fullName)) return false;
  const { email, phone } = one;
  const byEmail =
    email !== null && other.email !== null && addressKey(email) === addressKey(other.email);
  const byPhone =
    phone !== null && other.phone !== null && phoneKey(phone) === phoneKey(other.phone);
  return byEmail || byPhone;
}

export function fatesOf(rows: readonly ListRow[], facts: Facts): ListedRow[] {
  const seen: { row: number; person: ListedPerson }[] = [];
  return rows.map((row) => {
    const fate = fateOf(row, facts, seen);
    if (row.person !== null) seen.push({ row: row.row, person: row.person });
    return { ...row, fate };
  });
}

function fateOf(
  { person, fault }: ListRow,
  { known, members, privateKeys }: Facts,
  seen: readonly { row: number; person: ListedPerson }[],
): Fate {
  if (person === null) {
    return { kind: "unreadable", ...(fault ?? { reason: "form-unreadable", details: {} }) };
  }
  const twin = seen.find((earlier) => isSame(earlier.person, person));
  if (twin !== undefined) return { kind: "twice", row: twin.row };
  const same = known.filter((one) => isSame(one, person));
  if (same.some(({ id }) => members.has(id))) return { kind: "already" };
  const [first] = same;
  if (first !== undefined) return { kind: "known", personId: first.id };
  return person.email !== null && privateKeys.has(addressKey(person.email))
    ? { kind: "unreadable", reason: "row-by-hand", details: {} }
    : { kind: "new" };
}

/** Whether the row puts somebody on the cohort's list. */
export function isToAdd({ fate }: Pick<ListedRow, "fate">): boolean {
  return fate.kind === "new" || fate.kind === "known";
}
