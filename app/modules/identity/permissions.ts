/**
 * The one permission table: which role may do what. Nothing else in the portal decides that.
 *
 * Three worlds never meet in one person's staff roles: organising, WP reporting, and plans with
 * their money (product.md, settled question 5).
 */

export const PERMISSIONS = [
  "see-plans",
  "start-application",
  "assign-legal-check",
  "record-legal-check",
  "prepare-plan",
  "approve-plan",
  "cancel-plan",
  "tell-family",
  "request-pay-out",
  "confirm-pay-out",
  "see-payments",
  "record-payment",
  "reverse-payment",
  "see-pots",
  "fund-pot",
  "see-ledger",
  "see-audit",
  "manage-people",
  "manage-fees",
  "manage-settings",
  "see-cohorts",
  "manage-cohorts",
  "manage-holidays",
  "manage-training",
  "keep-register",
  "care-for-members",
  "see-outcomes",
  "export-registers",
  "record-concerns",
  "see-campaigns",
  "manage-campaigns",
  "keep-actions",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** A parent needs no role for pages under /my: those show a person's own records only. */
export const ROLE_PERMISSIONS = {
  "parent-leader": [
    ...["see-cohorts", "keep-register", "care-for-members"],
    ...["record-concerns", "see-campaigns", "keep-actions"],
  ],
  organiser: [
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
  ],
  "wp-officer": ["see-outcomes", "export-registers"],
  adviser: ["record-legal-check"],
  "plan-officer": [
    "see-plans",
    "start-application",
    "assign-legal-check",
    "prepare-plan",
    "cancel-plan",
    "tell-family",
    "request-pay-out",
    "confirm-pay-out",
    "see-payments",
    "record-payment",
    "reverse-payment",
    "see-pots",
  ],
  "plan-approver": ["see-plans", "approve-plan", "confirm-pay-out", "see-payments", "see-pots"],
  finance: [
    "see-payments",
    "record-payment",
    "reverse-payment",
    "see-pots",
    "fund-pot",
    "see-ledger",
  ],
  administrator: ["manage-people", "manage-fees", "manage-settings", "manage-holidays"],
  auditor: ["see-payments", "see-pots", "see-ledger", "see-audit"],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof ROLE_PERMISSIONS;
export const ROLES = Object.keys(ROLE_PERMISSIONS) as Role[];

/** The record worlds; a person's roles come from one of them only. Administration joins any. */
const WORLDS = {
  organising: ["parent-leader", "organiser"],
  reporting: ["wp-officer"],
  plans: ["adviser", "plan-officer", "plan-approver", "finance", "auditor"],
} as const satisfies Record<string, readonly Role[]>;

export function isRole(text: string): text is Role {
  return Object.hasOwn(ROLE_PERMISSIONS, text);
}

/** Whether any of the roles carries the permission. */
export function may(roles: readonly string[], permission: Permission): boolean {
  return roles.some(
    (role) => isRole(role) && (ROLE_PERMISSIONS[role] as readonly string[]).includes(permission),
  );
}

/** Whether one person may hold all of these roles: never those of two record worlds. */
export function rolesGoTogether(roles: readonly string[]): boolean {
  const worlds = Object.values(WORLDS).filter((world) =>
    roles.some((role) => (world as readonly string[]).includes(role)),
  );
  return worlds.length <= 1;
}
