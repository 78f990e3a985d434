/**
 * Takes the registers of one cohort and school year away as rows: day, meeting, full name, mark,
 * the number of the member in the cohort, and nothing else about anybody. Who took which is noted
 * in the audit log, without the content. Cancelled meetings are left out.
 */
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import { findCohort } from "#app/modules/cohorts/cohort-store.server.ts";
import { isMark, type Mark } from "#app/modules/meetings/attendance.ts";
import { schoolYearSpan } from "#app/modules/meetings/school-holidays.ts";
import { inTransaction, type SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { listRegisterRows } from "./register-list-store.server.ts";

export type RegisterLine = {
  on: string;
  time: string;
  place: string;
  /** Null where the name of somebody who walked in has been deleted. */
  fullName: string | null;
  /** Tells members of one name apart; null for a guest. */
  number: number | null;
  mark: Mark;
};

export type RegisterExport = { cohortName: string; lines: RegisterLine[] };

/** Null where there is no such cohort or school year. */
export async function exportRegister(
  context: SignedInContext,
  { cohortId, year }: { cohortId: unknown; year: string },
): Promise<RegisterExport | null> {
  const { reader } = context.db;
  const cohort = await findCohort(reader, cohortId);
  const span = schoolYearSpan(year);
  if (cohort === null || span === null) return null;
  const rows = await listRegisterRows(reader, cohort.id, span);
  await inTransaction(context, (tx) =>
    recordAudit(tx, context, {
      command: "export-register",
      subjectKind: "cohort",
      subjectId: cohort.id,
      after: { schoolYear: year },
    }),
  );
  const lines = rows.map(({ startsAt, place, fullName, number: queue, mark }) => {
    assert(isMark(mark), "a line has a mark that the portal knows");
    const number = queue === null ? null : Number(queue);
    return { on: startsAt.slice(0, 10), time: startsAt.slice(11), place, fullName, number, mark };
  });
  return { cohortName: cohort.name, lines };
}
