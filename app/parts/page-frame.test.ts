import { expect, test } from "vitest";
import { withActive } from "./page-frame.tsx";

const ITEMS = [
  { href: "/en/staff/cohorts", text: "Cohorts", also: ["/en/staff/meetings"] },
  { href: "/en/staff/settings", text: "Settings" },
  { href: "/en/staff/settings/calendar", text: "Calendar" },
];

function activeAt(path: string) {
  return withActive(ITEMS, path)
    .filter(({ active }) => active !== undefined)
    .map(({ text, active }) => `${text} ${active ?? ""}`);
}

test("a page marks the 1 item whose section holds it, the deepest of two", () => {
  expect(activeAt("/en/staff/cohorts")).toEqual(["Cohorts page"]);
  expect(activeAt("/en/staff/cohorts/1")).toEqual(["Cohorts section"]);
  expect(activeAt("/en/staff/settings/calendar/holidays")).toEqual(["Calendar section"]);
  expect(activeAt("/en/staff/cohorts-old")).toEqual([]);
});

test("a meeting's page stands in the section of cohorts", () => {
  expect(activeAt("/en/staff/meetings/1/edit")).toEqual(["Cohorts section"]);
});
