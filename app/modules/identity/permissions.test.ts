import { expect, test } from "vitest";
import { may, PERMISSIONS, ROLE_PERMISSIONS, ROLES, rolesGoTogether } from "./permissions.ts";

const ORGANISING = [
  "see-cohorts",
  "manage-cohorts",
  "manage-holidays",
  "manage-training",
  "keep-register",
  "care-for-members",
  "record-concerns",
  "see-campaigns",
  "manage-campaigns",
  "keep-actions",
] as const;
const CAMPAIGNING = [
  "record-concerns",
  "see-campaigns",
  "manage-campaigns",
  "keep-actions",
] as const;
const REPORTING = ["see-outcomes", "export-registers"];

test("organising and WP roles hold none of the 20 permissions about plans, money and settings", () => {
  const own: readonly string[] = [...ORGANISING, ...CAMPAIGNING, ...REPORTING];
  const others = PERMISSIONS.filter((permission) => !own.includes(permission));
  expect(others).toHaveLength(20);
  for (const role of ["parent-leader", "organiser", "wp-officer"]) {
    expect(others.filter((permission) => may([role], permission))).toEqual([]);
  }
});

test("2 permissions to report are the WP officer's alone, who holds no other", () => {
  for (const role of ROLES) {
    const held = PERMISSIONS.filter((permission) => may([role], permission));
    const reports = held.filter((permission) => REPORTING.some((one) => one === permission));
    expect(reports).toEqual(role === "wp-officer" ? REPORTING : []);
    if (role === "wp-officer") expect(held).toEqual(REPORTING);
  }
});

test("4 permissions of campaigns: an organiser all, a parent leader 3, 7 other roles none", () => {
  const held = (role: string) => CAMPAIGNING.filter((permission) => may([role], permission));
  expect(held("organiser")).toEqual(CAMPAIGNING);
  expect(held("parent-leader")).toEqual(["record-concerns", "see-campaigns", "keep-actions"]);
  const others = ROLES.filter((role) => role !== "organiser" && role !== "parent-leader");
  expect(others).toHaveLength(7);
  for (const role of others) expect(held(role)).toEqual([]);
});

test("5 plan roles see no cohort; a parent leader sees, keeps registers and cares, and does not manage", () => {
  for (const role of ["adviser", "plan-officer", "plan-approver", "finance", "auditor"]) {
    expect(ORGANISING.filter((permission) => may([role], permission))).toEqual([]);
  }
  expect(ORGANISING.filter((permission) => may(["parent-leader"], permission))).toEqual([
    ...["see-cohorts", "keep-register", "care-for-members"],
    ...["record-concerns", "see-campaigns", "keep-actions"],
  ]);
});

test("an organiser or WP officer is never also one of the 5 plan roles", () => {
  for (const plan of ["adviser", "plan-officer", "plan-approver", "finance", "auditor"]) {
    expect(rolesGoTogether(["organiser", plan])).toBe(false);
    expect(rolesGoTogether(["wp-officer", plan])).toBe(false);
    expect(rolesGoTogether(["administrator", plan])).toBe(true);
  }
});

test("no role holds both sides of the preparation and approval of a plan", () => {
  const both = ROLES.filter((role) => may([role], "prepare-plan") && may([role], "approve-plan"));
  expect(both).toEqual([]);
});

test("the auditor changes nothing: 4 permissions, each to see", () => {
  expect(ROLE_PERMISSIONS.auditor.every((permission) => permission.startsWith("see-"))).toBe(true);
  expect(ROLE_PERMISSIONS.auditor).toHaveLength(4);
});

test("an unknown role may nothing", () => {
  expect(PERMISSIONS.some((permission) => may(["constructor", "root"], permission))).toBe(false);
});
