/**
 * Writes one line of the append-only audit log, inside the transaction of the act itself.
 *
 * Before and after are kept for money, terms and permissions; elsewhere the names of the fields, so
 * that the log never preserves what was deleted (product.md, settled question 14). Published words
 * of somebody in office are public record, and kept as well (docs/decisions/014).
 */
import type { Context } from "#app/platform/context.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { newId } from "#app/shared/id.ts";
import type { AuditField } from "./audit-fields.ts";

export type Act = {
  /** Verb and noun: "approve-plan". */
  command: string;
  subjectKind:
    | "payment-plan"
    | "payment"
    | "case"
    | "person"
    | "session"
    | "fee"
    | "pot"
    | "entry"
    | "setting"
    | "household"
    | "cohort"
    | "membership"
    | "meeting"
    | "school-holiday"
    | "calendar-feed"
    | "training-session"
    | "material"
    | "care-task"
    | "one-to-one"
    | "leadership-act"
    | "action"
    | "institution"
    | "dues-entry"
    | "campaign"
    | "ask"
    | "target"
    | "pledge"
    | "listening"
    | "concern"
    | "theme"
    | "win"
    | "place-offer"
    | "place-request";
  subjectId: string;
  fields?: readonly AuditField[];
  reason?: string;
};

/** Values whose every name is a field of the log; any other name is refused by the compiler. */
type Known<Values> = Readonly<Values & Record<Exclude<keyof Values, AuditField>, never>>;

export async function recordAudit<Before extends object, After extends object>(
  tx: Transaction,
  context: Context,
  act: Act & { before?: Known<Before>; after?: Known<After> },
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id: newId(),
      at: context.now,
      actorId: context.actor?.personId ?? null,
      command: act.command,
      subjectKind: act.subjectKind,
      subjectId: act.subjectId,
      fields: (act.fields ?? []).join(","),
      before: act.before === undefined ? null : JSON.stringify(act.before),
      after: act.after === undefined ? null : JSON.stringify(act.after),
      reason: act.reason ?? null,
    },
  });
}
