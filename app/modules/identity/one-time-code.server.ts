/**
 * One-time sign-in codes: six random digits, known to the portal only as an HMAC bound to the row
 * that they open (code-limits.ts says how long and how often).
 */
import { createHmac, randomInt, timingSafeEqual } from "node:crypto";
import { env } from "#app/platform/env.server.ts";

export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

export function hashCode(id: string, code: string): string {
  return createHmac("sha256", env().sessionSecret).update(`code:${id}:${code}`).digest("hex");
}

/** Compares in the same time wherever the two differ. */
export function isCodeOf(row: { id: string; codeHash: string }, code: string): boolean {
  const typed = Buffer.from(hashCode(row.id, code));
  const kept = Buffer.from(row.codeHash);
  return typed.length === kept.length && timingSafeEqual(typed, kept);
}

export function minutesAfter(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}
