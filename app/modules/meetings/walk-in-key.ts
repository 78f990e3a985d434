/**
 * What makes a walk-in's line one line, however often it is sent. A line that others were merged
 * into holds the keys of all of them, so that none of them is ever written anew.
 */
import { foldName } from "#app/shared/folded-name.ts";
import type { Id } from "#app/shared/id.ts";

/** Stands in no key: a name holds no line's end. */
const BETWEEN = "\n";

type Keyed = Readonly<{ walkInKey: string | null }>;

export function keysOf({ walkInKey }: Keyed): string[] {
  return walkInKey === null ? [] : walkInKey.split(BETWEEN);
}

export function joinedKeys(one: Keyed, other: Keyed): string | null {
  const keys = [...new Set([...keysOf(one), ...keysOf(other)])];
  return keys.length === 0 ? null : keys.join(BETWEEN);
}

/** Of an empty row of the paper, with the name that was written there. */
export function rowKey(row: number, name: string): string {
  return rowStart(row) + foldName(name);
}

/** Before the name in every key of that row. */
export function rowStart(row: number): string {
  return `row:${String(row)}:`;
}

/** Of the n-th time that one form names somebody so. */
export function formKey(token: string, folded: string, time: number): string {
  return `form:${token}:${folded}:${String(time)}`;
}

/** Before every key of people who wrote their own names at the door. */
export const AT_DOOR = "device:";

/** Before the name in every key of a telephone at the door. */
export function deviceStart(device: Id): string {
  return `${AT_DOOR}${device}:`;
}
