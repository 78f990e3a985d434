/** Finding people: by part of a name with any accents, by whole address, by whole number. */
import { beforeAll, expect, test } from "vitest";
import {
  isAddressShared,
  MOST_FOUND,
  saveBorrower,
  searchBorrowers,
} from "#app/modules/households/borrower-store.server.ts";
import { database } from "#app/platform/database.server.ts";
import { person } from "#tests/setup/people.ts";

let nunez = "";

beforeAll(async () => {
  nunez = await person({ fullName: "Begoña Núñez O'Brien", email: "Nunez@Example.org" });
  await person({ fullName: "Begoña Ruiz_100%", email: "nunez@example.org" });
  const db = await database();
  await db.inTransaction((tx) => saveBorrower(tx, nunez, { phone: "+44 20 7946 0018" }));
});

async function namesOf(words: string): Promise<string[]> {
  const { reader } = await database();
  return (await searchBorrowers(reader, words)).map(({ fullName }) => fullName);
}

test.each(["nunez", "NÚÑEZ", "Núñez", "o'brien", "O’Brien", "begona nunez", "nu\u0301n\u0303ez"])(
  "%j finds Begoña Núñez O'Brien",
  async (words) => {
    expect(await namesOf(words)).toEqual(["Begoña Núñez O'Brien"]);
  },
);

test("an address finds everybody who shares it, whatever its capitals", async () => {
  expect(await namesOf(" NUNEZ@example.ORG ")).toHaveLength(2);
});

test("a whole telephone number finds its person however it is written; a part of it nobody", async () => {
  expect(await namesOf("(020) 7946-0018")).toEqual(["Begoña Núñez O'Brien"]);
  expect(await namesOf("0018")).toEqual([]);
});

test("signs of the search language are letters like others", async () => {
  expect(await namesOf("%%%")).toEqual([]);
  expect(await namesOf("Ruiz_100%")).toEqual(["Begoña Ruiz_100%"]);
  expect(await namesOf("Begoña_Ru")).toEqual([]);
  expect(await namesOf("'; --")).toEqual([]);
});

test("two characters find nobody, and nobody finds more than twenty", async () => {
  for (let index = 0; index < 25; index += 1) await person({ fullName: `Demo Many ${index}` });
  expect(await namesOf("De")).toEqual([]);
  expect(await namesOf("demo many")).toHaveLength(MOST_FOUND);
});

test("an address is shared when another person has it with other capitals", async () => {
  const { reader } = await database();
  const [one] = await searchBorrowers(reader, "nunez");
  expect(await isAddressShared(reader, one!)).toBe(true);
  const alone = (await searchBorrowers(reader, "Demo Many 3"))[0]!;
  expect(await isAddressShared(reader, alone)).toBe(false);
});
