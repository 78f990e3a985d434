/** What the page of a list says after its form was sent: what will happen, or what is left over. */
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Cohort } from "./cohort.ts";
import { countEnrolled } from "./cohort-store.server.ts";
import { importMembers, readImport, type ListRead } from "./import-members.server.ts";
import { isToAdd, type Fate } from "./listed-people.ts";
import { digestOfList } from "./list-digest.ts";
import { listOf } from "./member-list.ts";

export type ImportPreview = {
  rows: { row: number; name: string; fate: Fate }[];
  ignored: readonly string[];
  adding: number;
  free: number;
  /** Stands for the list as it was shown. */
  checked: string;
};

export type ImportAnswer =
  | { kind: "preview"; preview: ImportPreview; reason: string | null }
  | { kind: "refused"; reason: string; details: Readonly<Record<string, string | number>> }
  /** `left`: the rows that could not be read, with their head; "" where there is none. */
  | { kind: "added"; left: string };

type Sent = { token: string; act: "check" | "add"; checked: string; list: string };

export async function importAnswer(
  context: SignedInContext,
  cohort: Cohort,
  { token, act, checked, list: text }: Sent,
): Promise<ImportAnswer> {
  const { reader } = context.db;
  const read = await readImport(reader, cohort, text);
  if (!read.ok) return { kind: "refused", reason: read.reason, details: read.details ?? {} };
  const show = async (reason: string | null): Promise<ImportAnswer> => {
    const taken = await countEnrolled(reader, cohort.id);
    const free = Math.max(0, cohort.capacity - taken);
    return { kind: "preview", preview: { ...previewOf(read.value, text), free }, reason };
  };
  if (act === "check") return show(null);
  if (checked !== digestOfList(text)) return show("list-changed");
  const verdict = await importMembers(context, { token, cohortId: cohort.id, list: text });
  if (!verdict.ok) return show(verdict.reason);
  const { list, rows } = read.value;
  return { kind: "added", left: listOf(list, rows.filter(isLeft)) };
}

function isLeft({ fate }: { fate: Fate }): boolean {
  return fate.kind === "unreadable";
}

function previewOf({ list, rows }: ListRead, text: string): Omit<ImportPreview, "free"> {
  return {
    rows: rows.map(({ row, name, fate }) => ({ row, name, fate })),
    ignored: list.ignored,
    adding: rows.filter(isToAdd).length,
    checked: digestOfList(text),
  };
}
