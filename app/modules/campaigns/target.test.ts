/** Who held an office when, and who inherits what was pledged there. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import {
  currentHolder,
  followHolder,
  holderOn,
  inheritance,
  officeName,
  type Holder,
} from "./target.ts";

const TODAY = calendarDate("2026-11-22");

function holder(name: string, fromOn: string | null, untilOn: string | null = null): Holder {
  const day = (text: string | null) => (text === null ? null : calendarDate(text));
  return { id: name, name, fromOn: day(fromOn), untilOn: day(untilOn) };
}

test("an office is named with its body once, in 1 language where it has no other", () => {
  const head = { officeEn: "Head of Admissions", officeEs: "", body: "Demo University" };
  const named = { words: "Head of Admissions, Demo University", language: "en" };
  expect(officeName(head, "en")).toEqual(named);
  expect(officeName(head, "es")).toEqual(named);
  const leader = { officeEn: "Leader of Demo Council", officeEs: "Líder", body: "Demo Council" };
  expect(officeName(leader, "en").words).toBe("Leader of Demo Council");
  expect(officeName(leader, "es").words).toBe("Líder, Demo Council");
  expect(officeName({ ...head, body: "" }, "en").words).toBe("Head of Admissions");
});

const TWO = [holder("First", "2024-01-01", "2026-03-01"), holder("Second", "2026-03-01")];

test("the day on which 1 follows another belongs to who comes", () => {
  expect(holderOn(TWO, calendarDate("2026-02-28"))?.name).toBe("First");
  expect(holderOn(TWO, calendarDate("2026-03-01"))?.name).toBe("Second");
  expect(holderOn(TWO, calendarDate("2023-12-31"))).toBeNull();
});

test("a pledge of 2025 is inherited by who came in 2026; one of today is not", () => {
  const given = (pledgedOn: string) =>
    inheritance(TWO, { pledgedOn: calendarDate(pledgedOn), speaker: "Somebody" });
  expect(given("2025-05-05")).toEqual({ heir: "Second", from: "First" });
  expect(given("2026-05-05")).toBeNull();
  // Before the record begins, the record says whose words they were.
  expect(given("2020-01-01")).toEqual({ heir: "Second", from: "Somebody" });
  expect(inheritance([holder("Only", null)], { pledgedOn: TODAY, speaker: "S" })).toBeNull();
});

test("nobody comes tomorrow, before who is there came, or twice in a row", () => {
  const reason = (name: string, fromOn: string) => {
    const verdict = followHolder(TWO, { name, fromOn: calendarDate(fromOn) }, TODAY);
    return verdict.ok ? "accepted" : verdict.reason;
  };
  expect(reason("Third", "2026-11-23")).toBe("holder-in-future");
  expect(reason("Third", "2026-02-28")).toBe("holder-before-last");
  expect(reason("Second", "2026-05-01")).toBe("holder-already");
  expect(reason("Third", "2026-03-01")).toBe("accepted");
});

test("however many follow each other, 1 holds the office on every day since the first", () => {
  const days = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 900 }), (offsets, asked) => {
      let holders: Holder[] = [];
      for (const [index, offset] of offsets.entries()) {
        const next = { name: `Holder ${String(index)}`, fromOn: addDays(TODAY, offset - 900) };
        if (!followHolder(holders, next, TODAY).ok) continue;
        holders = holders.map((one) =>
          one.untilOn === null ? { ...one, untilOn: next.fromOn } : one,
        );
        holders.push({ id: next.name, ...next, untilOn: null });
      }
      expect(holders.filter(({ untilOn }) => untilOn === null)).toHaveLength(1);
      const day = addDays(TODAY, asked - 900);
      const first = holders[0]!.fromOn!;
      expect(holderOn(holders, day) !== null).toBe(day >= first);
      expect(holderOn(holders, TODAY)?.name).toBe(currentHolder(holders)?.name);
    }),
  );
});
