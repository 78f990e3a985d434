/**
 * The doors of a demonstration: one click signs in as an invented person of that kind. A live
 * portal has none.
 */
import { ROLES } from "./permissions.ts";

export const FAMILY_DOORS = ["family-en", "family-es", "agreement-es", "newcomer"] as const;
export type FamilyDoor = (typeof FAMILY_DOORS)[number];

/** Families first, then every role of the permission table. */
export const DOORS = [...FAMILY_DOORS, ...ROLES] as const;
export type Door = (typeof DOORS)[number];

export function isDoor(text: string): text is Door {
  return (DOORS as readonly string[]).includes(text);
}
