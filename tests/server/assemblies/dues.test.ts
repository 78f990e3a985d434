/** Institutions and their dues on a real database: exact, once, and never changed. */
import { expect, test } from "vitest";
import { balancesOf } from "#app/modules/assemblies/dues.ts";
import { listDues } from "#app/modules/assemblies/dues-store.server.ts";
import { changeInstitution } from "#app/modules/assemblies/change-institution.server.ts";
import { findInstitution } from "#app/modules/assemblies/institution-store.server.ts";
import { recordDues, reverseDues } from "#app/modules/assemblies/record-dues.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { accepted, institution, TODAY } from "#tests/setup/assemblies.ts";
import { actingAs } from "#tests/setup/people.ts";

async function church() {
  const organiser = await actingAs(["organiser"]);
  const institutionId = await institution(organiser, "Demo St Wilfrid");
  const of = (kind: "charge" | "payment", amount: number, on = TODAY) => ({
    ...{ token: newId(), institutionId, kind, amount: pence(amount), on, note: "" },
  });
  const balances = async () => balancesOf(await listDues(organiser.db.reader, institutionId));
  return { organiser, institutionId, of, balances };
}

test("£50.00 charged and £20.00 paid owe £30.00; the same form sent 3 times at once counts 1 time", async () => {
  const { organiser, of, balances } = await church();
  accepted(await recordDues(organiser, of("charge", 5000)));
  const order = of("payment", 2000);
  const sent = await Promise.all([1, 2, 3].map(() => recordDues(organiser, order)));
  expect(new Set(sent.map((verdict) => accepted(verdict))).size).toBe(1);
  expect(await balances()).toEqual([{ year: "2026", charged: 5000, paid: 2000, owed: 3000 }]);
});

test("a payment of tomorrow is refused, a charge of 2027 is not", async () => {
  const { organiser, of, balances } = await church();
  const tomorrow = calendarDate("2026-11-22");
  const refused = await recordDues(organiser, of("payment", 100, tomorrow));
  expect(refused).toMatchObject({ ok: false, reason: "dues-not-paid-yet" });
  accepted(await recordDues(organiser, of("charge", 100, calendarDate("2027-01-01"))));
  expect(await balances()).toEqual([{ year: "2027", charged: 100, paid: 0, owed: 100 }]);
});

test("£50.00 is reversed once, by no more than £50.00, in the year it was charged for; 2 at once are 1", async () => {
  const { organiser, institutionId, of, balances } = await church();
  const entryId = accepted(
    await recordDues(organiser, of("charge", 5000, calendarDate("2025-10-01"))),
  );
  const reversing = (amount: number) => ({
    ...{ token: newId(), institutionId, entryId, amount: pence(amount), note: "Asked twice" },
  });
  expect(await reverseDues(organiser, reversing(5001))).toMatchObject({
    ...{ reason: "dues-more-than-entry", details: { mostPence: 5000 } },
  });
  const both = await Promise.all([1, 2].map(() => reverseDues(organiser, reversing(2000))));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "dues-reversed-already" });
  expect(await balances()).toEqual([{ year: "2025", charged: 3000, paid: 0, owed: 3000 }]);
  const [reversal] = await listDues(organiser.db.reader, institutionId);
  const again = { ...reversing(1), entryId: reversal!.id };
  expect(await reverseDues(organiser, again)).toMatchObject({ reason: "dues-is-reversal" });
});

test("5 statements past the portal about dues, counts and notes are refused by the database", async () => {
  const { organiser, institutionId, of } = await church();
  const id = accepted(await recordDues(organiser, of("charge", 5000)));
  const other = await institution(organiser, "Demo other");
  const write = (statement: string) =>
    organiser.db
      .inTransaction(async (tx) => {
        await tx.$executeRawUnsafe(statement);
        return "written";
      })
      .catch((error: unknown) => String(error));
  const reversal = (of: string, pounds: number) => `INSERT INTO "DuesEntry"
    ("id", "institutionId", "kind", "pence", "on", "note", "reversesId", "token", "byId", "at")
    VALUES ('${newId()}', '${of}', 'reversal', ${String(pounds)}, '2026-11-21', '', '${id}',
    '${newId()}', 'x', '2026-11-21 12:00:00')`;
  expect(await write(`UPDATE "DuesEntry" SET "pence" = 1 WHERE "id" = '${id}'`)).toMatch(
    /append-only/,
  );
  expect(await write(`DELETE FROM "DuesEntry" WHERE "id" = '${id}'`)).toMatch(/append-only/);
  expect(await write(reversal(institutionId, 5001))).toMatch(/no more than its own entry/);
  expect(await write(reversal(other, 100))).toMatch(/no more than its own entry/);
  expect(await write(reversal(institutionId, 0))).toMatch(/whole pence/);
});

test("of 2 changes of an institution on version 1 the second is told; it leaves after it joined", async () => {
  const { organiser, institutionId } = await church();
  const before = (await findInstitution(organiser.db.reader, institutionId))!;
  const { name, kind, borough, joinedOn } = before;
  const change = (changed: object) => ({
    ...{ token: newId(), institutionId, version: 1 },
    facts: { ...{ name, kind, borough, joinedOn, leftOn: null }, ...changed },
  });
  const early = change({ leftOn: calendarDate("2025-09-01") });
  expect(await changeInstitution(organiser, early)).toMatchObject({ reason: "left-before-joined" });
  accepted(await changeInstitution(organiser, change({ name: "Demo St Wilfrid’s" })));
  expect(await changeInstitution(organiser, change({ name: "Other" }))).toMatchObject({
    reason: "changed-meanwhile",
  });
});
