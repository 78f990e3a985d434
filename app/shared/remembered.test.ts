import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("a question asked twice is answered once", () => {
  const asked: number[] = [];
  const double = remembered((number: number) => {
    asked.push(number);
    return number * 2;
  });

  expect([double(3), double(3), double(4)]).toEqual([6, 6, 8]);
  expect(asked).toEqual([3, 4]);
});

test("no more than 2 answers are kept where 2 is the most", () => {
  const asked: string[] = [];
  const loud = remembered((word: string) => {
    asked.push(word);
    return word.toUpperCase();
  }, 2);

  for (const word of ["a", "b", "c", "c", "a"]) loud(word);

  expect(asked).toEqual(["a", "b", "c", "a"]);
});
