/** A restricted pot is spent on what its funder named; a general one on any plan. */

export const POT_KINDS = ["restricted", "general"] as const;
export type PotKind = (typeof POT_KINDS)[number];
