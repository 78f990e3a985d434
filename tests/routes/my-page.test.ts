/** A person's own page: it leads to their next meeting, to offers of places, and to their plans. */
import { beforeEach, expect, test } from "vitest";
import { loader as home } from "#app/routes/my._index.tsx";
import { loader as members } from "#app/routes/staff.cohorts.$id_.members.tsx";
import { loader as newOneToOne } from "#app/routes/staff.cohorts.$id_.one-to-ones_.new.tsx";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { newId } from "#app/shared/id.ts";
import { SEPTEMBER } from "#tests/setup/cohorts.ts";
import { joined } from "#tests/setup/joining.ts";
import { person } from "#tests/setup/people.ts";
import { year } from "#tests/setup/preparing.ts";
import { visit } from "#tests/setup/visit.ts";

beforeEach(() => {
  setClockOffset(SEPTEMBER.getTime() - Date.now());
});

test("of 2 parents the one with a place finds 1 next meeting, unanswered, then the answer", async () => {
  const { id, first } = await year({ capacity: 1 });
  const [holder, waiting] = [await joined(id), await joined(id)];
  const at = { path: "/es/my" };
  const as = holder.actor.personId;
  const next = { id: first.id, cohort: expect.any(String) as string };
  expect((await visit(home, { ...at, as })).body).toMatchObject({
    plans: [],
    meetings: [{ ...next, answer: null }],
  });
  await holder.db.inTransaction((tx) =>
    tx.reply.create({
      data: {
        ...{ id: newId(), meetingId: first.id, personId: as, answer: "maybe" },
        answeredAt: SEPTEMBER,
      },
    }),
  );
  expect((await visit(home, { ...at, as })).body).toMatchObject({
    meetings: [{ ...next, answer: "maybe" }],
  });
  expect((await visit(home, { ...at, as: waiting.actor.personId })).body).toMatchObject({
    meetings: [],
  });
});

test("2 members of one name are told apart in the list and in the choice; the third is not", async () => {
  const { id, lead } = await year();
  for (const fullName of ["Zanele Demo Núñez", "zanele demo nunez", "Ana Demo Ruiz"]) {
    await joined(id, { fullName });
  }
  const at = { path: `/en/staff/${newId()}`, params: { id }, as: lead.actor.personId };
  const apart = [
    { fullName: "Ana Demo Ruiz", namesake: null },
    { namesake: { askedOn: "2025-09-01", number: expect.any(Number) as number } },
    { namesake: { askedOn: "2025-09-01", number: expect.any(Number) as number } },
  ];
  expect((await visit(members, at)).body).toMatchObject({ members: apart });
  expect((await visit(newOneToOne, at)).body).toMatchObject({ others: apart });
  expect((await visit(members, { ...at, as: await person() })).status).toBe(403);
});
