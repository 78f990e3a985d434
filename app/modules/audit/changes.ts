/**
 * What an entry of the audit log says about before and after, field by field.
 *
 * Reads what the log holds and decides nothing; a value that is no plain text or number is shown
 * as it is written.
 */
import { sortOf, type FieldSort } from "./audit-fields.ts";

export type Change = {
  field: string;
  before: string | null;
  after: string | null;
  /** What the values are, by the field's name. */
  sort: FieldSort;
};

/** `before` and `after` are JSON objects as text, or null where the log keeps none. */
export function changesOf(before: string | null, after: string | null): Change[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return fields
    .map((field) => ({
      field,
      before: asText(old[field]),
      after: asText(now[field]),
      sort: sortOf(field),
    }))
    .filter((change) => change.before !== change.after);
}

function valuesOf(json: string | null): Record<string, unknown> {
  return json === null ? {} : (JSON.parse(json) as Record<string, unknown>);
}

function asText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) {
    return value.join(", ");
  }
  return JSON.stringify(value);
}
