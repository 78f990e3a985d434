/**
 * The address by which people check themselves in at the door of one meeting: its id and a
 * signature of the portal, so that nobody makes such an address for a meeting they are not at.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "#app/platform/env.server.ts";
import { isId, type Id } from "#app/shared/id.ts";

const SIGNATURE_DIGITS = 16;
const SHAPE = /^([0-9a-z]{16})\.([0-9a-f]{16})$/;

export function doorOf(meetingId: Id): string {
  return `${meetingId}.${signature(meetingId)}`;
}

/** The meeting of a door's address, or null where the address was altered. */
export function readDoor(text: string | undefined): Id | null {
  const [, meetingId, signed] = SHAPE.exec(text ?? "") ?? [];
  if (!isId(meetingId) || signed === undefined) return null;
  const isSound = timingSafeEqual(Buffer.from(signed), Buffer.from(signature(meetingId)));
  return isSound ? meetingId : null;
}

function signature(meetingId: Id): string {
  const hmac = createHmac("sha256", env().sessionSecret).update(`door:${meetingId}`);
  return hmac.digest("hex").slice(0, SIGNATURE_DIGITS);
}
