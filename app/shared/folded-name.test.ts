import { expect, test } from "vitest";
import { containing, foldedColumn, foldName } from "./folded-name.ts";

test("4 ways to write one name are the same name", () => {
  for (const name of [
    "Begoña Núñez",
    "BEGOÑA NÚÑEZ",
    "begona nunez",
    "Begon\u0303a Nu\u0301n\u0303ez",
  ]) {
    expect(foldName(name)).toBe("begona nunez");
  }
});

test("signs with a meaning in LIKE are taken as typed", () => {
  expect(containing("50%_!")).toBe("%50!%!_!!%");
});

test("the expression of a column replaces each of 52 accented letters and curled apostrophes once", () => {
  expect(foldedColumn('"x"').match(/replace\(/g)).toHaveLength(52);
});

test("names of other scripts keep their letters when they are folded", () => {
  expect(foldName("李 小龙")).toBe("李 小龙");
  expect(foldName("Ana 🙂")).toBe("ana 🙂");
});
