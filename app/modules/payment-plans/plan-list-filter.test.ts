/** What the list of plans reads from its address. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { newHouseholdReference } from "./household-reference.ts";
import { planListQuery, readPlanFilter } from "./plan-list-filter.ts";

const read = (query: string) => readPlanFilter(new URLSearchParams(query));

test("CPP-0041, cpp 41 and 41 all search for plan number 41", () => {
  for (const typed of ["CPP-0041", "cpp 41", " 41 "]) {
    expect(read(`q=${typed}`).search).toEqual({ kind: "number", number: 41 });
  }
});

test("a household reference is found however it is spaced, one with a wrong check is a name", () => {
  const reference = newHouseholdReference();
  const typed = `${reference.slice(0, 4)} ${reference.slice(4)}`.toLowerCase();
  expect(read(`q=${typed}`).search).toEqual({ kind: "reference", reference });
  expect(read("q=Benjamin").search).toMatchObject({ kind: "name" });
});

test("a name is searched as it was typed: García Núñez", () => {
  expect(read("q=García Núñez").search).toEqual({ kind: "name", name: "García Núñez" });
});

test("anything in the address is read without failing, and unknown words narrow nothing", () => {
  expect(read("standing=late&language=fr&below=-1&above=1e3")).toEqual({
    standing: null,
    language: null,
    search: null,
    typed: "",
    below: null,
    above: null,
  });
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, value) => {
      expect(() => readPlanFilter(new URLSearchParams({ [name]: value, q: value }))).not.toThrow();
    }),
  );
});

test("the address of the next page keeps the filter and names the place", () => {
  const filter = read("standing=prepared&language=es&q=Ana");
  expect(planListQuery(filter, { below: { number: 51, missedOn: null } })).toBe(
    "?standing=prepared&language=es&q=Ana&below=51",
  );
  expect(planListQuery(read(""))).toBe("");
});

test("a place among overdue plans has its missed date; one of another order, or no date, is none", () => {
  const filter = read("standing=overdue&below=2026-10-20.41");
  expect(filter.below).toEqual({ number: 41, missedOn: "2026-10-20" });
  expect(planListQuery(filter, { above: filter.below! })).toBe(
    "?standing=overdue&above=2026-10-20.41",
  );
  expect(read("standing=overdue&below=41").below).toBeNull();
  expect(read("standing=overdue&below=2026-02-30.41").below).toBeNull();
  expect(read("below=2026-10-20.41").below).toBeNull();
});
