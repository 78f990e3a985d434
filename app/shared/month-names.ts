/**
 * The month that a person wrote in words, in English or Spanish, whole or short ("December", "dic.",
 * "septiembre", "set"). Case and accents do not matter; no name means two months.
 */
import { foldName } from "./folded-name.ts";

const NAMES = [
  "january jan enero ene",
  "february feb febrero",
  "march mar marzo",
  "april apr abril abr",
  "may mayo",
  "june jun junio",
  "july jul julio",
  "august aug agosto ago",
  "september sep sept septiembre setiembre set",
  "october oct octubre",
  "november nov noviembre",
  "december dec diciembre dic",
];

const NUMBERS = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, String(index + 1)])),
);

/** The month's number as text, "12" for "Diciembre"; null for anything that names no month. */
export function monthNumber(text: string): string | null {
  return NUMBERS.get(foldName(text.trim()).replace(/\.$/, "")) ?? null;
}
