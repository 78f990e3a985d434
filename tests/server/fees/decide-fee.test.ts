/** Proposing, confirming and rejecting fees, on a real database. */
import { beforeAll, expect, test } from "vitest";
import { confirmFee, rejectFee } from "#app/modules/fees/decide-fee.server.ts";
import {
  ensureShippedFees,
  findFee,
  findFeeInForce,
  findProposedFees,
  listFees,
} from "#app/modules/fees/fee-store.server.ts";
import { proposeFee } from "#app/modules/fees/propose-fee.server.ts";
import { database } from "#app/platform/database.server.ts";
import { findPublicRevision } from "#app/platform/public-revision.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import { actingAs, NOW } from "#tests/setup/people.ts";

const FROM_2023 = "fee2023100401214";
const FROM_2026 = "fee2026040801000";

beforeAll(async () => {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedFees(tx, NOW));
});

function proposal(amount: number, effectiveFrom = "2027-04-06") {
  return {
    token: newId(),
    amount: pence(amount),
    effectiveFrom: calendarDate(effectiveFrom),
    source: "Fee table",
    sourceUrl: "https://www.gov.uk/example",
    note: "",
  };
}

test("the five shipped fees are written once, and £1,012 is in force on 21 November 2026", async () => {
  const db = await database();
  await db.inTransaction((tx) => ensureShippedFees(tx, NOW));
  expect(await db.reader.fee.count()).toBe(5);
  const fee = await findFeeInForce(db.reader, calendarDate("2026-11-21"));
  expect(fee).toMatchObject({ amount: 101_200, effectiveFrom: "2018-04-06" });
  expect((await findProposedFees(db.reader)).map(({ amount }) => amount)).toEqual([
    100_000, 121_400,
  ]);
});

test("two administrators confirm £1,214 at once: one wins, the other is told that it is decided", async () => {
  const [ana, luis] = [await actingAs(["administrator"]), await actingAs(["administrator"])];
  const verdicts = await Promise.all(
    [ana, luis].map((who) => confirmFee(who, { token: newId(), feeId: FROM_2023 })),
  );
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ reason: "fee-decided-already" });
  const db = await database();
  const audited = await db.reader.auditEntry.findMany({ where: { subjectId: FROM_2023 } });
  expect(audited.map(({ command }) => command)).toEqual(["confirm-fee"]);
  expect(await findFeeInForce(db.reader, calendarDate("2026-11-21"))).toMatchObject({
    amount: 121_400,
  });
});

test("the same form sent twice confirms once and is accepted twice", async () => {
  const ana = await actingAs(["administrator"]);
  const decision = { token: newId(), feeId: FROM_2026 };
  expect((await confirmFee(ana, decision)).ok).toBe(true);
  expect((await confirmFee(ana, decision)).ok).toBe(true);
  const db = await database();
  expect(await db.reader.auditEntry.count({ where: { subjectId: FROM_2026 } })).toBe(1);
});

test("whoever proposed £1,300 cannot confirm it; another administrator can, and it has both names", async () => {
  const [ana, luis] = [await actingAs(["administrator"]), await actingAs(["administrator"])];
  expect((await proposeFee(ana, proposal(130_000))).ok).toBe(true);
  const db = await database();
  const [fee] = await findProposedFees(db.reader);
  const own = await confirmFee(ana, { token: newId(), feeId: fee!.id });
  expect(own).toMatchObject({ ok: false, reason: "own-proposal" });
  expect((await findFee(db.reader, fee!.id))?.status).toBe("proposed");

  expect((await confirmFee(luis, { token: newId(), feeId: fee!.id })).ok).toBe(true);
  const line = (await listFees(db.reader)).find(({ id }) => id === fee!.id);
  expect(line).toMatchObject({
    status: "confirmed",
    proposedByName: ana.actor.fullName,
    confirmedByName: luis.actor.fullName,
  });
});

test("£1,400 proposed twice, also at once, stands once; rejected, it may be proposed again", async () => {
  const ana = await actingAs(["administrator"]);
  const verdicts = await Promise.all([
    proposeFee(ana, proposal(140_000)),
    proposeFee(ana, proposal(140_000)),
  ]);
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ reason: "fee-known-already" });
  const db = await database();
  const [fee] = await findProposedFees(db.reader);
  expect((await rejectFee(ana, { token: newId(), feeId: fee!.id })).ok).toBe(true);
  expect((await proposeFee(ana, proposal(140_000))).ok).toBe(true);
});

test("each decision gives public pages a new revision in its own transaction", async () => {
  const db = await database();
  const before = await findPublicRevision(db.reader);
  const ana = await actingAs(["administrator"]);
  await proposeFee(ana, proposal(150_000));
  expect(await findPublicRevision(db.reader)).not.toBe(before);
});

test("a text that is no id finds no fee", async () => {
  const { reader } = await database();
  expect(await findFee(reader, "../fees")).toBeNull();
  expect(await findFee(reader, undefined)).toBeNull();
});
