/** Rows of the agenda's form become points in order; clocks and sums follow from the minutes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOf } from "./agenda-form.ts";
import {
  inOrder,
  lengthOf,
  minutesOf,
  minutesOver,
  startsOf,
  titleIn,
  type AgendaRow,
} from "./agenda.ts";

function row(was: number, order: number | null = was): AgendaRow {
  return { was, order, minutes: 10, titleEn: `P${String(was)}`, titleEs: "" };
}

const titles = (rows: AgendaRow[]) => inOrder(rows).map(({ titleEn }) => titleEn);

test("row 3 numbered 1 goes before the first; row 1 numbered 3 goes behind the third", () => {
  expect(titles([row(1), row(2), row(3, 1)])).toEqual(["P3", "P1", "P2"]);
  expect(titles([row(1, 3), row(2), row(3)])).toEqual(["P2", "P3", "P1"]);
});

test("a row without a number stays where it stands, 2 with one number keep their order", () => {
  expect(titles([row(1), row(2, null), row(3, 1), row(4, 1)])).toEqual(["P3", "P4", "P1", "P2"]);
});

test("18:00 to 20:00 is 120 minutes; points of 10, 45 and 60 begin 18:00, 18:10 and 18:55", () => {
  const points = [{ minutes: 10 }, { minutes: 45 }, { minutes: 60 }];
  expect([lengthOf({ start: "18:00", end: "20:00" }), minutesOf(points)]).toEqual([120, 115]);
  expect(startsOf("18:00", points)).toEqual(["18:00", "18:10", "18:55"]);
  expect(startsOf("23:30", [{ minutes: 45 }, { minutes: 5 }])).toEqual(["23:30", "00:15"]);
});

test("a title that is written in 1 language is read in that one", () => {
  const point = { titleEn: "", titleEs: "Bienvenida" };
  expect(titleIn(point, "en")).toEqual({ words: "Bienvenida", language: "es" });
  expect(titleIn({ ...point, titleEn: "Welcome" }, "en").words).toBe("Welcome");
});

test("whatever numbers are written, no point is lost or doubled, and untouched ones keep order", () => {
  const numbers = fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { maxLength: 20 });
  fc.assert(
    fc.property(numbers, (orders) => {
      const rows = orders.map((order, index) => row(index + 1, order));
      const result = titles(rows);
      expect(result.toSorted()).toEqual(rows.map(({ titleEn }) => titleEn).toSorted());
      const untouched = rows.filter(({ was, order }) => order === null || order === was);
      const kept = untouched.map(({ titleEn }) => titleEn);
      expect(result.filter((title) => kept.includes(title))).toEqual(kept);
    }),
  );
});

test("135 minutes are 15 more than a meeting from 10:30 to 12:30; 115 are 0 more", () => {
  const clock = { start: "10:30", end: "12:30" };
  expect(minutesOver(clock, [{ minutes: 75 }, { minutes: 60 }])).toBe(15);
  expect(minutesOver(clock, [{ minutes: 115 }])).toBe(0);
});

test("the field minutes12 is the minutes of point 12; a token or a version is of no point", () => {
  expect(placeOf("minutes12")).toEqual({ number: "12", field: "minutes" });
  expect(placeOf("titleEs2")).toEqual({ number: "2", field: "titleEs" });
  expect(["token", "version", "minutes", "other3", ""].map(placeOf)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});
