/** A list brought in: once, in order, places first, nobody twice and nobody's details changed. */
import { expect, test } from "vitest";
import { importAnswer } from "#app/modules/cohorts/import-answer.server.ts";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { importMembers } from "#app/modules/cohorts/import-members.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { cohort, SEPTEMBER } from "#tests/setup/cohorts.ts";
import { joined } from "#tests/setup/joining.ts";
import { actingAs, person } from "#tests/setup/people.ts";

let lists = 0;

/** So many people, with addresses that no other list has. */
function people(count: number, language = "en"): string {
  lists += 1;
  const rows = Array.from({ length: count }, (_, index) => {
    const name = `Demo Listed ${"abcdefghijkl"[index]!}`;
    return `${name},${String(lists)}-${String(index)}@list.example,${language}`;
  });
  return ["name,email,language", ...rows].join("\n");
}

async function led(capacity: number) {
  const lead = await actingAs(["organiser"], { now: SEPTEMBER });
  return { lead, cohortId: await cohort(lead, { capacity }) };
}

function importing(lead: SignedInContext, cohortId: string, list: string, token = newId()) {
  return importMembers(lead, { token, cohortId, list });
}

async function stagesOf({ db }: SignedInContext, cohortId: string) {
  const order = { where: { cohortId }, orderBy: { queue: "asc" } } as const;
  return (await db.reader.membership.findMany(order)).map(({ stage }) => stage);
}

test("5 rows and 1 free place: a party of 2 keeps its turn, 1 gets the place, 4 wait, each told once", async () => {
  const { lead, cohortId } = await led(3);
  await joined(cohortId, { companions: ["Demo Uno"] });
  await joined(cohortId, { companions: ["Demo Dos"] });
  expect(await stagesOf(lead, cohortId)).toEqual([
    "enrolled",
    "enrolled",
    "waitlisted",
    "waitlisted",
  ]);
  const list = people(5, "es");
  expect(await importing(lead, cohortId, list)).toEqual({ ok: true, value: undefined });
  const stages = (await stagesOf(lead, cohortId)).slice(4);
  expect(stages).toEqual(["enrolled", "waitlisted", "waitlisted", "waitlisted", "waitlisted"]);
  const { reader } = lead.db;
  const mail = await reader.outboxMessage.findMany({
    where: { toAddress: { startsWith: `${String(lists)}-` } },
    orderBy: { toAddress: "asc" },
  });
  expect(mail.map(({ kind, language }) => `${kind} ${language}`)).toEqual([
    "imports:mail.enrolled es",
    ...Array.from({ length: 4 }, () => "imports:mail.waiting es"),
  ]);
  expect(mail[0]?.body).toContain(lead.actor.fullName);
  expect(mail[0]?.body).toContain("/es/my/meetings");
});

test("the same form sent twice adds 4 people once; the same list again adds nobody", async () => {
  const { lead, cohortId } = await led(10);
  const [list, token] = [people(4), newId()];
  const both = [importing(lead, cohortId, list, token), importing(lead, cohortId, list, token)];
  expect((await Promise.all(both)).map(({ ok }) => ok)).toEqual([true, true]);
  expect(await importing(lead, cohortId, list)).toMatchObject({ ok: false, reason: "list-nobody" });
  expect(await stagesOf(lead, cohortId)).toHaveLength(4);
  const { reader } = lead.db;
  const toAddress = { startsWith: `${String(lists)}-` };
  expect(await reader.outboxMessage.count({ where: { toAddress } })).toBe(4);
});

test("2 lists at once with 2 people in both: 6 people, 5 places given, nobody twice", async () => {
  const { lead, cohortId } = await led(5);
  const [one, other] = [people(4), people(2)];
  const shared = one.split("\n").slice(1, 3);
  await Promise.all([
    importing(lead, cohortId, one),
    importing(lead, cohortId, [other, ...shared].join("\n")),
  ]);
  const stages = await stagesOf(lead, cohortId);
  expect(stages.filter((stage) => stage === "enrolled")).toHaveLength(5);
  expect(stages).toHaveLength(6);
  const listed = await lead.db.reader.person.count({
    where: { email: { startsWith: `${String(lists - 1)}-` } },
  });
  expect(listed).toBe(4);
});

test("two parents with one address are two people; who is known by address or number keeps all", async () => {
  const { lead, cohortId } = await led(10);
  const email = `${newId()}@home.example`;
  const known = await person({ fullName: "Ana Núñez", email, language: "es" });
  const called = await person({ fullName: "Luis Peña", email: null });
  await lead.db.inTransaction((tx) =>
    tx.person.update({ where: { id: called }, data: { phone: "+44 20 7946 0018" } }),
  );
  const list = [
    "name,email,phone,language",
    `ana nunez,${email.toUpperCase()},,en`,
    `Luis Peña,,(020) 7946-0018,en`,
    `Luis Núñez,${email},,en`,
    `Luis NUÑEZ,${email},,es`,
  ].join("\r\n");
  const found = (await findCohort(lead.db.reader, cohortId))!;
  const sent = { token: newId(), list, checked: "", act: "check" } as const;
  const answer = await importAnswer(lead, found, sent);
  if (answer.kind !== "preview") throw new Error(answer.kind);
  const fates = answer.preview.rows.map(({ fate }) => fate.kind);
  expect(fates).toEqual(["known", "known", "new", "twice"]);
  expect(answer.preview).toMatchObject({ adding: 3, free: 10 });
  expect(await stagesOf(lead, cohortId)).toEqual([]);

  const added = await importAnswer(lead, found, {
    ...{ ...sent, act: "add", checked: answer.preview.checked },
  });
  expect(added).toEqual({ kind: "added", left: "" });
  const members = await lead.db.reader.membership.findMany({ where: { cohortId } });
  expect(members.map(({ personId }) => personId)).toEqual(expect.arrayContaining([known, called]));
  expect(members.find(({ personId }) => personId === called)?.toCall).toBe(true);
  const kept = await lead.db.reader.person.findUniqueOrThrow({ where: { id: known } });
  expect(kept).toMatchObject({ fullName: "Ana Núñez", email, language: "es" });
});

test("a list other than the checked one adds nobody; rows that cannot be read come back", async () => {
  const { lead, cohortId } = await led(10);
  const found = (await findCohort(lead.db.reader, cohortId))!;
  const list = `${people(1)}\nSin Correo,,en\nP\ufffdrez,p@list.example,en`;
  const sent = { token: newId(), list, checked: "another", act: "add" } as const;
  const refused = await importAnswer(lead, found, sent);
  expect(refused).toMatchObject({ kind: "preview", reason: "list-changed" });
  expect(await stagesOf(lead, cohortId)).toEqual([]);
  if (refused.kind !== "preview") throw new Error(refused.kind);
  const { checked } = refused.preview;
  // The browser sends every line's end as CRLF.
  const added = await importAnswer(lead, found, {
    ...{ ...sent, checked, list: list.replaceAll("\n", "\r\n") },
  });
  expect(added).toEqual({
    kind: "added",
    left: "name,email,language\nSin Correo,,en\nP\ufffdrez,p@list.example,en",
  });
  expect(await stagesOf(lead, cohortId)).toEqual(["enrolled"]);
});

test("an address that is a family's alone, with safe contact, takes nobody else", async () => {
  const { lead, cohortId } = await led(10);
  const email = `${newId()}@safe.example`;
  const borrowerId = await person({ email, fullName: "Demo Safe" });
  await lead.db.inTransaction((tx) =>
    tx.household.create({
      data: {
        ...{ id: newId(), borrowerId, reference: newId().slice(0, 8), safeContact: "After nine" },
        createdAt: SEPTEMBER,
      },
    }),
  );
  const list = `name,email\nDemo Other,${email}`;
  const verdict = await importing(lead, cohortId, list.replace("email", "email,language") + ",en");
  expect(verdict).toMatchObject({ ok: false, reason: "list-nobody" });
});
