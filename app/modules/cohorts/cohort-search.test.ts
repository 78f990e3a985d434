/** What the public list of cohorts finds. */
import { expect, test } from "vitest";
import { fits, readCohortSearch, type Searched } from "./cohort-search.ts";

const FAMILIAS: Searched = {
  ...{ name: "Empoderando Familias Lambeth", alsoKnownAs: "Empoderando Padres" },
  ...{ place: "Biblioteca Demo", address: "2 Demo Road", anchor: "Demo College" },
  ...{ borough: "lambeth", languages: "es" },
};
const NUNEZ: Searched = {
  ...FAMILIAS,
  ...{ name: "Grupo Núñez", alsoKnownAs: "", languages: "en,es" },
};

const finds = (query: string, cohort: Searched) =>
  fits(cohort, readCohortSearch(new URLSearchParams(query)));

test("padres, PADRES and a second word of the place find the strand by its earlier name", () => {
  for (const words of ["padres", "PADRES", "padres biblioteca", "lambeth", "  "]) {
    expect([words, finds(`q=${words}`, FAMILIAS)]).toEqual([words, true]);
  }
  expect(finds("q=padres hackney", FAMILIAS)).toBe(false);
});

test("nunez finds Núñez, and Núñez finds it too", () => {
  expect([finds("q=nunez", NUNEZ), finds("q=Núñez", NUNEZ)]).toEqual([true, true]);
});

test("a room of 2 languages is found under each; another borough is not", () => {
  expect([finds("language=en", NUNEZ), finds("language=es", NUNEZ)]).toEqual([true, true]);
  expect([finds("language=en", FAMILIAS), finds("language=es", FAMILIAS)]).toEqual([false, true]);
  expect([finds("borough=lambeth", NUNEZ), finds("borough=hackney", NUNEZ)]).toEqual([true, false]);
});

test("an unknown language or borough narrows nothing, and 100 characters are read", () => {
  const search = readCohortSearch(
    new URLSearchParams(`language=fr&borough=x&q=${"ñ".repeat(300)}`),
  );
  expect(search).toEqual({ language: null, borough: null, typed: "ñ".repeat(100) });
});
