/** The one-to-ones about a person, as they read them: all but the writers' private lines. */
import type { SignedInContext } from "#app/platform/context.server.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import type { OneToOne } from "./one-to-one.ts";
import { listCorrections, listOneToOnesAbout, type Correction } from "./one-to-one-store.server.ts";

type Words = Pick<OneToOne, "id" | "cohortId" | "metOn" | "nextStep" | "nextStepIn">;

export type MyOneToOne = Words &
  Pick<OneToOne, "stepBy" | "dueOn" | "version"> & {
    writer: string;
    corrections: Correction[];
  };

/** Newest first. */
export async function readMyOneToOnes({ db, actor }: SignedInContext): Promise<MyOneToOne[]> {
  const records = await listOneToOnesAbout(db.reader, actor.personId);
  const names = await listNames(
    db.reader,
    records.map(({ writerId }) => writerId),
  );
  const mine: MyOneToOne[] = [];
  for (const record of records) {
    const { id, cohortId, metOn, nextStep, nextStepIn, stepBy, dueOn, version } = record;
    mine.push({
      ...{ id, cohortId, metOn, nextStep, nextStepIn, stepBy, dueOn, version },
      writer: names.get(record.writerId) ?? "",
      corrections: await listCorrections(db.reader, id),
    });
  }
  return mine;
}
