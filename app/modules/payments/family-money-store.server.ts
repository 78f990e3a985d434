/**
 * What a family agreed and what it paid, in one statement: the facts from which its page derives
 * every balance and standing. Nobody of the staff is named in them.
 */
import type { Instalment } from "#app/modules/payment-plans/instalment-schedule.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { pence } from "#app/shared/money.ts";
import type { FamilyPayment } from "./family-account.ts";
import type { PaymentMethod } from "./payment-form.ts";
import { MOVED } from "./payment-store.server.ts";
import type { StatementFacts } from "./statement.ts";

type Row = {
  id: string;
  /** Null for a payment. */
  number: bigint | number | null;
  day: string;
  pence: bigint | number;
  method: string | null;
  reason: string | null;
  reversedAt: Date | string | null;
  /** The kind of entry that took a payment back. */
  kind: string | null;
};

/** The instalments are those of the newest agreement that the family accepted. */
export async function findFamilyMoney(
  reader: Reader,
  planId: Id,
): Promise<StatementFacts["money"]> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT i."id" AS "id", i."number" AS "number", i."dueOn" AS "day", i."amountPence" AS "pence",
      NULL AS "method", NULL AS "reason", CAST(NULL AS TIMESTAMP) AS "reversedAt",
      NULL AS "kind"
    FROM "Instalment" i WHERE i."agreementId" = (
      SELECT g."id" FROM "Agreement" g
      JOIN "AgreementAcceptance" a ON a."agreementId" = g."id"
      WHERE g."planId" = ${planId} ORDER BY g."version" DESC LIMIT 1)
    UNION ALL
    SELECT p."id", NULL, p."valueOn", p."amountPence", p."method", r."reason", r."reversedAt",
      e."kind"
    FROM "Payment" p
    LEFT JOIN "PaymentReversal" r ON r."paymentId" = p."id"
    LEFT JOIN "Entry" e ON e."id" = r."entryId"
    WHERE p."planId" = ${planId}`;
  const instalments = rows.flatMap(toInstalment).sort((a, b) => a.number - b.number);
  const payments = rows.filter(({ number }) => number === null).map(toPayment);
  return { instalments, payments: payments.sort(byValueDate) };
}

function toInstalment({ number, day, pence: amount }: Row): Instalment[] {
  if (number === null) return [];
  return [{ number: Number(number), dueOn: calendarDate(day), amount: pence(Number(amount)) }];
}

function toPayment({ id, day, pence: amount, method, ...undone }: Row): FamilyPayment {
  return {
    id,
    method: method as PaymentMethod,
    valueOn: calendarDate(day),
    amount: pence(Number(amount)),
    reversal: toReversal(undone),
  };
}

function toReversal({ reason, reversedAt, kind }: Pick<Row, "reason" | "reversedAt" | "kind">) {
  if (reversedAt === null) return null;
  return { reason: reason ?? "", reversedAt: new Date(reversedAt), isMove: kind === MOVED };
}

function byValueDate(first: FamilyPayment, second: FamilyPayment): number {
  if (first.valueOn !== second.valueOn) return first.valueOn < second.valueOn ? -1 : 1;
  return first.id < second.id ? -1 : 1;
}
