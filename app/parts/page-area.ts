/**
 * Whose page an address is, and in whose frame a page stands that refuses somebody: in the area's
 * own, as far as it is theirs. Who has not signed in sees what everybody sees.
 */
export type Area = "public" | "my" | "staff";

export function areaOf(path: string): Area {
  const area = /^\/(?:en|es)\/(my|staff)(?:[/?]|$)/.exec(path)?.[1];
  return area === "my" || area === "staff" ? area : "public";
}

/** `roles` of who has signed in; null for nobody. A family is never shown the frame of staff. */
export function refusalArea(path: string, roles: readonly string[] | null): Area {
  if (roles === null) return "public";
  const area = areaOf(path);
  return area === "staff" && roles.length === 0 ? "my" : area;
}
