/**
 * What the demonstration knows while its past is performed: who is who, and each plan's records.
 *
 * Every act runs in one transaction, with its own moment as the clock: nothing is half filled, and
 * what the portal's verbs write is dated when it happened.
 */
import type { Actor, SignedInContext } from "#app/platform/context.server.ts";
import type { Database, Reader, Transaction } from "#app/platform/database.server.ts";
import { assert } from "#app/shared/assert.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import type { Verdict } from "#app/shared/verdict.ts";
import type { Scene } from "./act.ts";

export type PlanFile = {
  planId: Id;
  /** As it is shown: what the family writes on its transfers. */
  reference: string;
  /** The children's cases, eldest first; empty until the first of them is asked about. */
  caseIds: Id[];
  /** Payments by the name that the story gives them. */
  payments: Map<string, Id>;
};

export type Performance = Readonly<{
  tx: Transaction;
  db: Database;
  /** Staff and families by their keys. */
  people: Map<string, Actor>;
  /** By family and number of the plan. */
  files: Map<string, PlanFile>;
  /** By the pot's key. */
  pots: Map<string, Id>;
}>;

export function openPerformance(db: Database, tx: Transaction): Performance {
  const within: Database = {
    ...db,
    // A query beside the open transaction would not see what it wrote.
    reader: tx as unknown as Reader,
    inTransaction: (work) => work(tx),
    atOneMoment: (read) => read(tx as unknown as Reader),
  };
  return { tx, db: within, people: new Map(), files: new Map(), pots: new Map() };
}

/** The context in which somebody of the demonstration acts at that moment. */
export function contextAt(performance: Performance, key: string, at: Date): SignedInContext {
  const actor = performance.people.get(key);
  assert(actor !== undefined, `${key} is known`);
  return { actor, now: at, today: todayInLondon(at), language: "en", db: performance.db };
}

export function fileOf({ files }: Performance, { family, plan }: Scene): PlanFile {
  const file = files.get(`${family.key}/${plan}`);
  assert(file !== undefined, `plan ${plan} of ${family.fullName} has started`);
  return file;
}

/** The value of an act that the portal accepts; a refusal is a mistake in the story. */
export function accepted<Value>(verdict: Verdict<Value>, scene?: Scene): Value {
  const act = scene === undefined ? "an act" : `${scene.act.kind} of ${scene.family.fullName}`;
  assert(verdict.ok, `${act} is accepted, not refused: ${verdict.ok ? "" : verdict.reason}`);
  return verdict.value;
}

/** Who acts: the member of staff that the act names, else the family. */
export function actorKey({ act, family }: Scene): string {
  return "by" in act ? act.by : family.key;
}
