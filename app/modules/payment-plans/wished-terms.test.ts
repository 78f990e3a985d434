import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { pence, total } from "#app/shared/money.ts";
import { EVERY } from "./plan-product.ts";
import {
  complaintsAboutTexts,
  previewWishes,
  proposedWishes,
  queryOfWishes,
  shownKey,
  textsOfWishes,
  wishesOfQuery,
  wishesOfTexts,
} from "./wished-terms.ts";

const today = calendarDate("2026-11-21");
const on = { principal: pence(101_200), today };

const anyWishes = fc.record({
  count: fc.integer({ min: 1, max: 12 }),
  every: fc.constantFrom(...EVERY),
  firstDueOn: fc.integer({ min: 0, max: 300 }).map((days) => addDays(today, days)),
  whole: fc.boolean(),
});

test("£1,012.00 in 12 monthly payments from 20 December 2026 shows twelve dates that add up", () => {
  const wishes = proposedWishes({}, today);
  expect(wishes).toEqual({ count: 12, every: "month", firstDueOn: "2026-12-20", whole: false });
  const preview = previewWishes(wishes, on);
  expect(preview.ok && total(preview.value.map(({ amount }) => amount))).toBe(101_200);
});

test("a wished first date that has passed is proposed anew", () => {
  const known = { firstDueOn: calendarDate("2026-11-20"), count: 3 };
  expect(proposedWishes(known, today)).toMatchObject({ count: 3, firstDueOn: "2026-12-21" });
});

test("terms travel in the calculator's address and back without loss", () => {
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      const read = wishesOfQuery(new URLSearchParams(queryOfWishes(wishes)), today);
      expect({ whole: false, ...read }).toEqual(wishes);
    }),
  );
});

test("terms become a form's texts and back without loss", () => {
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      expect(wishesOfTexts(textsOfWishes(wishes))).toEqual(wishes);
    }),
  );
});

test("parts of an address that make no sense are left out, the rest is taken", () => {
  const query = new URLSearchParams("children=2&count=13&every=day&first=2026-02-30&whole=1");
  expect(wishesOfQuery(query, today)).toEqual({ whole: true });
  expect(wishesOfQuery(new URLSearchParams("count=-1&first=2020-01-01"), today)).toEqual({});
});

test("the key of shown terms tells every two terms apart, and one sum from another", () => {
  fc.assert(
    fc.property(anyWishes, anyWishes, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(shownKey(one, on.principal) === shownKey(other, on.principal)).toBe(same);
      expect(shownKey(one, on.principal)).not.toBe(shownKey(one, pence(202_400)));
    }),
  );
});

test("typed terms are complained about by field: count 13, no first date", () => {
  const texts = { count: "13", every: "month" };
  expect(complaintsAboutTexts(texts, on).map(({ field, reason }) => [field, reason])).toEqual([
    ["count", "number-range"],
    ["first", "date-missing"],
  ]);
});

test("a first date in eleven months with 12 monthly payments is refused at the first date", () => {
  const texts = textsOfWishes({
    ...proposedWishes({}, today),
    firstDueOn: calendarDate("2027-10-20"),
  });
  expect(complaintsAboutTexts(texts, on)).toMatchObject([
    { field: "first", reason: "last-date-too-late" },
  ]);
});
