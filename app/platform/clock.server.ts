/**
 * The portal's clock. A demonstration may set it, so that a year of instalments can be watched in
 * an afternoon; a live portal's clock is the machine's and cannot be moved.
 */
import { env } from "./env.server.ts";

let offsetMilliseconds = 0;

export function now(): Date {
  return new Date(Date.now() + offsetMilliseconds);
}

/** Sets how far the demonstration's clock runs ahead of (or behind) the machine's. */
export function setClockOffset(milliseconds: number): void {
  if (env().mode === "live") throw new Error("a live portal's clock cannot be set");
  offsetMilliseconds = milliseconds;
}

export function clockOffset(): number {
  return offsetMilliseconds;
}
