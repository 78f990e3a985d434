/**
 * Names for the ids in an audit log: a pot by its name, a plan by its number, a person of staff by
 * name. A family is never named here: a plan's number is enough to find it.
 */
import type { AuditLine } from "#app/modules/audit/audit-list-store.server.ts";
import { planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { isId } from "#app/shared/id.ts";

type RecordNames = Readonly<Record<string, string>>;

type Line = Pick<AuditLine, "subjectId" | "before" | "after">;

/** Three queries for a whole page of the log. */
export async function nameRecords(reader: Reader, lines: readonly Line[]): Promise<RecordNames> {
  const ids = { in: [...new Set(lines.flatMap(idsOf))] };
  const pots = await reader.pot.findMany({ where: { id: ids }, select: { id: true, name: true } });
  const plans = await reader.paymentPlan.findMany({
    where: { id: ids },
    select: { id: true, number: true },
  });
  const staff = await reader.person.findMany({
    where: { id: ids, roles: { some: {} } },
    select: { id: true, fullName: true },
  });
  return Object.fromEntries([
    ...pots.map(({ id, name }) => [id, name] as const),
    ...plans.map(({ id, number }) => [id, planNumber(number)] as const),
    ...staff.map(({ id, fullName }) => [id, fullName] as const),
  ]);
}

function idsOf({ subjectId, before, after }: Line): string[] {
  const values = [before, after].flatMap((json): unknown[] =>
    json === null ? [] : Object.values(JSON.parse(json) as Record<string, unknown>),
  );
  return [subjectId, ...values].filter(isId);
}
