import { expect, test } from "vitest";
import { plan } from "#tests/setup/complete-application.ts";
import { doorOf } from "./application.ts";

test("the borrower comes as family even as an officer; others only as officers", () => {
  const of = { ...plan("submitted"), borrowerId: "person0000000001" };
  const officer = { personId: "person0000000001", mayStartApplications: true };
  const other = { ...officer, personId: "person0000000002" };
  expect(doorOf(of, officer)).toBe("family");
  expect(doorOf(of, other)).toBe("officer");
  expect(doorOf(of, { ...other, mayStartApplications: false })).toBeNull();
});

test("a draft that a family keeps to itself is closed to officers until one joins it", () => {
  const officer = { personId: "person0000000002", mayStartApplications: true };
  expect(doorOf(plan("draft"), officer)).toBeNull();
  expect(doorOf({ ...plan("draft"), startedById: officer.personId }, officer)).toBe("officer");
});
