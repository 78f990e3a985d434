/** The cohorts that kept a register in a school year, with how many. */
import type { SignedInContext } from "#app/platform/context.server.ts";
import { readSchoolYear, schoolYearsUntil } from "./outcome-scope.ts";
import { findFirstDay, listCountedCohorts } from "./outcome-store.server.ts";
import { spanUntil } from "./read-outcomes.server.ts";
import { countRegisters } from "./register-list-store.server.ts";

export async function listRegisters({ db, today }: SignedInContext, query: URLSearchParams) {
  const { reader } = db;
  const years = schoolYearsUntil(today, await findFirstDay(reader));
  const year = readSchoolYear(query, years);
  const counts = await countRegisters(reader, spanUntil(year, today));
  const cohorts = (await listCountedCohorts(reader)).flatMap(({ id, name }) => {
    const registers = counts.get(id);
    return registers === undefined ? [] : [{ id, name, registers }];
  });
  return { year, years, cohorts };
}
