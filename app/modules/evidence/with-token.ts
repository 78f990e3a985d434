/** A piece of evidence with the one-time token of the press that shows or hides its file. */
import type { Evidence } from "#app/modules/campaigns/evidence.ts";
import { newId, type Id } from "#app/shared/id.ts";

export type PressableEvidence = Readonly<{ one: Evidence; token: Id }>;

export function withToken(one: Evidence): PressableEvidence {
  return { one, token: newId() };
}
