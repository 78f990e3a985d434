/**
 * The staff of a demonstration: plainly invented people, two wherever a decision needs two.
 *
 * The doors of the sign-in page open for the first of each role by name, so that "A" is the one
 * with work waiting.
 */
import type { Role } from "#app/modules/identity/permissions.ts";

export const STAFF = {
  "administrator-a": { fullName: "Demo Administrator A", role: "administrator" },
  "administrator-b": { fullName: "Demo Administrator B", role: "administrator" },
  "officer-a": { fullName: "Demo Officer A", role: "plan-officer" },
  "officer-b": { fullName: "Demo Officer B", role: "plan-officer" },
  "approver-a": { fullName: "Demo Approver A", role: "plan-approver" },
  "approver-b": { fullName: "Demo Approver B", role: "plan-approver" },
  "adviser-a": { fullName: "Demo Adviser A", role: "adviser" },
  "adviser-b": { fullName: "Demo Adviser B", role: "adviser" },
  "finance-a": { fullName: "Demo Finance A", role: "finance" },
  "finance-b": { fullName: "Demo Finance B", role: "finance" },
  auditor: { fullName: "Demo Auditor A", role: "auditor" },
  organiser: { fullName: "Demo Organiser A", role: "organiser" },
  "wp-officer": { fullName: "Demo WP Officer A", role: "wp-officer" },
} as const satisfies Record<string, { fullName: string; role: Role }>;

export type StaffKey = keyof typeof STAFF;

export const STAFF_KEYS = Object.keys(STAFF) as StaffKey[];

/** The two who are there before anybody can grant a role. */
export const FIRST_ADMINISTRATORS = ["administrator-a", "administrator-b"] as const;

export type Adviser = "adviser-a" | "adviser-b";

/** Plainly invented numbers in no register. */
export const REGISTRATION = {
  "adviser-a": "DEMO-F000000001",
  "adviser-b": "DEMO-F000000002",
} as const satisfies Record<Adviser, string>;
