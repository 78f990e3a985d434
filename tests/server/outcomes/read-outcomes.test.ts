/** The outcomes of a school year: what is counted, what is hidden, and how fast. */
import { beforeEach, expect, test } from "vitest";
import type { Mark } from "#app/modules/meetings/attendance.ts";
import { readOutcomes } from "#app/modules/outcomes/read-outcomes.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { database } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import { SEPTEMBER } from "#tests/setup/cohorts.ts";
import { joined } from "#tests/setup/joining.ts";
import { actingAs } from "#tests/setup/people.ts";
import { keeping, meetingHeld, type MeetingHeld } from "#tests/setup/register.ts";

/** The day after the first meeting. */
const NEXT_DAY = new Date("2025-09-17T09:00:00Z");

beforeEach(async () => {
  // Sums run over all cohorts: each test has its own.
  await (
    await database()
  ).inTransaction(async (tx) => {
    await tx.attendance.deleteMany();
    await tx.meeting.deleteMany();
    await tx.membership.deleteMany();
  });
});

function officer(now = NEXT_DAY): Promise<SignedInContext> {
  return actingAs(["wp-officer"], { now });
}

function marking(held: MeetingHeld, marks: readonly Mark[]) {
  const all = marks.map((mark, index) => [held.members[index], mark]);
  return keeping(held.lead, held, Object.fromEntries(all) as Record<string, Mark>);
}

function outcomes(context: SignedInContext, query: Record<string, string> = {}) {
  return readOutcomes(context, new URLSearchParams(query));
}

const EIGHT: Mark[] = ["present", "late", "online", "present", "present", "present"];

test("of 8 parents 6 attended: 75 %; 2 who have not come yet are fewer than 5, and hide others", async () => {
  const held = await meetingHeld({ members: 8 });
  await marking(held, [...EIGHT, "excused", "absent"]);
  const { outcome, trend, year } = await outcomes(await officer());
  expect(year).toBe("2025-26");
  expect(outcome).toEqual({
    ...{ places: 8, enrolled: "fewer", active: 6, completed: "fewer", withdrawn: "fewer" },
    ...{ en: "hidden", es: "fewer", held: 1, rate: 75 },
  });
  expect(trend).toEqual([{ number: 1, on: null, cohorts: 1, rate: 75 }]);
});

test("with 4 of 8 there the rate is hidden, and a cohort of 2 never shows by a difference", async () => {
  const large = await meetingHeld({ members: 8 });
  await marking(large, ["present", "present", "present", "present", "absent"]);
  const small = await meetingHeld({ members: 2 });
  await marking(small, ["present", "present"]);
  const context = await officer();
  const all = await outcomes(context);
  expect(all.outcome).toMatchObject({ places: 10, held: 2, rate: 60 });
  const parts = (await outcomes(context, { borough: "southwark" })).parts;
  expect(parts.map(({ outcome }) => [outcome.places, outcome.rate])).toEqual(
    expect.arrayContaining([
      ["hidden", null],
      ["fewer", null],
    ]),
  );
  const one = await outcomes(context, { cohort: large.cohortId });
  expect(one.outcome).toMatchObject({ places: "hidden", rate: null });
  expect(one.trend).toEqual([{ number: 1, on: "2025-09-16", cohorts: 1, rate: null }]);
});

test("a parent counts at meetings held while they had a place, in London's days", async () => {
  const held = await meetingHeld({ members: 6 });
  await marking(held, EIGHT.slice(0, 6));
  const { db } = held.lead;
  const late = await joined(held.cohortId);
  // Half past midnight in London on the day after the meeting; still the day itself in world time.
  await db.inTransaction((tx) =>
    tx.membership.updateMany({
      where: { personId: late.actor.personId },
      data: { enrolledAt: new Date("2025-09-16T23:30:00Z") },
    }),
  );
  const { outcome } = await outcomes(await officer());
  expect(outcome).toMatchObject({ places: 7, rate: 100 });
  await db.inTransaction((tx) =>
    tx.attendance.create({
      data: {
        ...{ id: newId(), meetingId: held.meetingId, personId: late.actor.personId },
        ...{ mark: "present", markedAt: SEPTEMBER },
      },
    }),
  );
  expect((await outcomes(await officer())).outcome.rate).toBe(100);
});

test("cancelled meetings, other school years and today's meeting without a register do not count", async () => {
  const held = await meetingHeld({ members: 6 });
  const before = new Date("2025-09-16T15:00:00Z");
  expect((await outcomes(await officer(before))).outcome).toMatchObject({ held: 0, rate: null });
  await marking(held, EIGHT.slice(0, 6));
  expect((await outcomes(await officer(before))).outcome).toMatchObject({ held: 1, rate: 100 });
  const context = await officer();
  await context.db.inTransaction((tx) =>
    tx.meeting.update({
      where: { id: held.meetingId },
      data: { cancelledAt: NEXT_DAY, cancelReason: "no-room" },
    }),
  );
  expect((await outcomes(context)).outcome).toMatchObject({ places: 6, held: 0, rate: null });
  const later = await officer(new Date("2026-10-01T09:00:00Z"));
  const read = await outcomes(later);
  expect([read.year, read.years]).toEqual(["2026-27", ["2026-27", "2025-26"]]);
  expect((await outcomes(later, { year: "2025-26" })).outcome.held).toBe(held.meetings.length - 1);
});

test("a meeting whose register nobody took is held and in no rate; with 1 mark it is in the rate", async () => {
  const held = await meetingHeld({ members: 6 });
  await marking(held, EIGHT.slice(0, 6));
  const later = await officer(new Date("2025-11-01T09:00:00Z"));
  expect((await outcomes(later)).outcome).toMatchObject({ held: 2, rate: 100 });
  const [personId, meetingId] = [held.members[0]!, held.meetings[1]!];
  const line = { id: newId(), meetingId, personId, mark: "present", markedAt: SEPTEMBER };
  await later.db.inTransaction((tx) => tx.attendance.create({ data: line }));
  expect((await outcomes(later)).outcome).toMatchObject({ held: 2, rate: 58 });
});

test("who left and came back counts once; an address with nonsense shows everything", async () => {
  const held = await meetingHeld({ members: 6 });
  const { db } = held.lead;
  await db.inTransaction(async (tx) => {
    const [first] = await tx.membership.findMany({ where: { cohortId: held.cohortId } });
    await tx.membership.create({
      data: { ...first!, id: newId(), queue: 99, partyId: newId() },
    });
    await tx.membership.update({
      where: { id: first!.id },
      data: { stage: "withdrawn", endedAt: new Date("2025-09-02T09:00:00Z") },
    });
  });
  const query = { year: "1066-67", borough: "atlantis", cohort: "'; DROP TABLE" };
  const read = await outcomes(await officer(), query);
  expect(read).toMatchObject({ year: "2025-26", scope: { kind: "all" } });
  expect(read.outcome.places).toBe(6);
});

test("7 statements read a year, whether it has 1 cohort or 3", async () => {
  const statements = async () => {
    const context = await officer();
    const own = context.db.reader;
    let count = 0;
    const counted = <Part>(part: Part): Part => {
      count += 1;
      return part;
    };
    const counting = {
      $queryRaw: (...asked: Parameters<typeof own.$queryRaw>) => counted(own).$queryRaw(...asked),
    };
    Object.defineProperties(counting, {
      cohort: { get: () => counted(own.cohort) },
      meeting: { get: () => counted(own.meeting) },
      attendance: { get: () => counted(own.attendance) },
    });
    const reader = counting as unknown as typeof own;
    await outcomes({ ...context, db: { ...context.db, reader } });
    return count;
  };
  await meetingHeld({ members: 1 });
  const one = await statements();
  for (let index = 0; index < 2; index += 1) await meetingHeld({ members: 1 });
  expect([one, await statements()]).toEqual([7, 7]);
});
