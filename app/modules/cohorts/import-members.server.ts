/**
 * Brings a list of people into a cohort: in the order of the list, places first and the waiting
 * list after, behind everybody who waits already. Each is told by mail, in their language, that an
 * organiser put them on the list, and how to leave it. Nobody's own details are changed by a list.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { createPerson, savePersonDetails } from "#app/modules/identity/person-store.server.ts";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { actOnce } from "#app/platform/done-form.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { Cohort } from "./cohort.ts";
import { lockCohort } from "./cohort-store.server.ts";
import { recordJoin } from "./join-cohort.server.ts";
import { listKnownPeople, listPrivateKeys } from "./known-people-store.server.ts";
import { fatesOf, isToAdd, type ListedRow } from "./listed-people.ts";
import { readMemberList, type ListedPerson, type MemberList } from "./member-list.ts";
import { createParty, listMembers } from "./membership-store.server.ts";
import { seatWaiting } from "./seat-waiting.server.ts";
import { callWithoutAddress } from "./tell-members.server.ts";

export type ImportOrder = { token: string; cohortId: Id; list: string };
export type ListRead = { list: MemberList; rows: ListedRow[] };

/** What a list says, and what would happen to each of its rows; writes nothing. */
export async function readImport(
  db: Reader | Transaction,
  { id, languages }: Pick<Cohort, "id" | "languages">,
  text: string,
) {
  const list = readMemberList(text, languages === "en,es" ? null : languages);
  if (!list.ok) return list;
  const members = await listMembers(db, id);
  const rows = fatesOf(list.value.rows, {
    known: await listKnownPeople(db, list.value.rows),
    members: new Set(members.map(({ personId }) => personId)),
    privateKeys: await listPrivateKeys(db, list.value.rows),
  });
  return accept<ListRead>({ list: list.value, rows });
}

/** Writes every row that can be written; refused where there is none. */
export function importMembers(
  context: SignedInContext,
  order: ImportOrder,
): Promise<Verdict<undefined>> {
  return actOnce(context, "import-members", order, async (tx): Promise<Verdict<undefined>> => {
    const cohort = await lockCohort(tx, order.cohortId);
    if (cohort?.closedAt !== null) return refuse("cohort-closed");
    const read = await readImport(tx, cohort, order.list);
    if (!read.ok) return read;
    const rows = read.value.rows.filter(isToAdd);
    if (rows.length === 0) return refuse("list-nobody");

    const parties = new Map<Id, Id>();
    for (const row of rows) {
      const [partyId, personId] = await writeRow(tx, context, cohort, row);
      parties.set(partyId, personId);
    }
    const seated = await seatWaiting(tx, context, cohort, new Set(parties.keys()));
    await tellImported(tx, context, cohort, { parties, seated });
    await recordAudit(tx, context, {
      command: "import-members",
      subjectKind: "cohort",
      subjectId: cohort.id,
      after: { imported: rows.length },
    });
    await publicPagesChange(tx, context);
    return accept();
  });
}

/** Somebody of the list at the end of the order of asking: their party and their person. */
async function writeRow(
  tx: Transaction,
  context: SignedInContext,
  cohort: Cohort,
  { fate, person }: ListedRow,
): Promise<readonly [partyId: Id, personId: Id]> {
  assert(person !== null, "a row that is added has a person");
  const personId =
    fate.kind === "known" ? fate.personId : await writePerson(tx, context, cohort, person);
  const { partyId, membershipId } = await createParty(tx, context, {
    cohortId: cohort.id,
    personIds: [personId],
    stage: "waitlisted",
    needs: person.needs,
  });
  await recordJoin(tx, context, membershipId);
  return [partyId, personId];
}

async function writePerson(
  tx: Transaction,
  context: SignedInContext,
  { invented }: Cohort,
  { fullName, email, phone, language, spokenLanguage }: ListedPerson,
): Promise<Id> {
  const { now: createdAt, actor } = context;
  const known = { fullName, email, phone, language, invented, createdAt };
  const personId = await createPerson(tx, { ...known, createdById: actor.personId });
  await savePersonDetails(tx, personId, { fullName, phone, language, spokenLanguage });
  await recordAudit(tx, context, {
    command: "add-person",
    subjectKind: "person",
    subjectId: personId,
    fields: ["fullName", "email", "phone", "language", "spokenLanguage"],
  });
  return personId;
}

type Imported = { parties: ReadonlyMap<Id, Id>; seated: ReadonlySet<Id> };

/** By mail where there is an address; else the organiser calls. */
async function tellImported(
  tx: Transaction,
  context: SignedInContext,
  { id, name }: Cohort,
  { parties, seated }: Imported,
): Promise<void> {
  const members = await listMembers(tx, id);
  for (const member of members.filter(({ partyId }) => parties.has(partyId))) {
    await callWithoutAddress(tx, [member]);
    await queueMessage(tx, context, {
      personId: member.personId,
      text: seated.has(member.partyId) ? "imports:mail.enrolled" : "imports:mail.waiting",
      dedupKey: `imported:${member.id}`,
      variables: () => ({ cohort: name, organiser: context.actor.fullName }),
      link: (to) => to.myMeetings,
    });
  }
}
