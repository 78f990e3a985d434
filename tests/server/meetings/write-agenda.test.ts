/** An agenda is written whole, by one at a time, and copied only where there is none. */
import { expect, test } from "vitest";
import { agendaVersion } from "#app/modules/meetings/agenda.ts";
import { listAgenda } from "#app/modules/meetings/agenda-store.server.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import { copyAgenda, writeAgenda } from "#app/modules/meetings/write-agenda.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { year } from "#tests/setup/preparing.ts";

const WELCOME = { minutes: 10, titleEn: "Welcome", titleEs: "Bienvenida" };
const LOANS = { minutes: 45, titleEn: "", titleEs: "Préstamos" };

async function version({ db }: SignedInContext, { id }: Meeting) {
  return agendaVersion(await listAgenda(db.reader, id));
}

function order({ id: meetingId, cohortId }: Meeting, parts: object = {}) {
  return { token: newId(), meetingId, cohortId, version: "none", points: [WELCOME], ...parts };
}

async function titles({ db }: SignedInContext, { id }: Meeting) {
  const items = await listAgenda(db.reader, id);
  return items.map(({ position, titleEn, titleEs }) => [position, titleEn || titleEs]);
}

test("2 points are stored in order; the same points again are nothing new; none empties it", async () => {
  const { lead, first } = await year();
  const points = [LOANS, WELCOME];
  expect(await writeAgenda(lead, order(first, { points }))).toMatchObject({ ok: true });
  expect(await titles(lead, first)).toEqual([
    [1, "Préstamos"],
    [2, "Welcome"],
  ]);
  const again = order(first, { points, version: await version(lead, first) });
  expect(await writeAgenda(lead, again)).toMatchObject({ reason: "nothing-changed" });
  expect(await writeAgenda(lead, { ...again, points: [] })).toMatchObject({ ok: true });
  expect(await titles(lead, first)).toEqual([]);
});

test("of 2 people who write at the same moment 1 is told, and the agenda is 1 person's", async () => {
  const { lead, first } = await year();
  const verdicts = await Promise.all([
    writeAgenda(lead, order(first)),
    writeAgenda(lead, order(first, { points: [LOANS, WELCOME] })),
  ]);
  expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
  expect([1, 2]).toContain((await titles(lead, first)).length);
});

test("an empty agenda takes over the nearest earlier one, 1 time; one that is there stays", async () => {
  const { lead, first, second, meetings } = await year();
  const third = meetings[2]!;
  const none = await copyAgenda(lead, order(second));
  expect(none).toMatchObject({ reason: "no-earlier-agenda" });
  await writeAgenda(lead, order(first, { points: [WELCOME, LOANS] }));
  expect(await copyAgenda(lead, order(third))).toMatchObject({ ok: true });
  expect(await titles(lead, third)).toEqual(await titles(lead, first));
  expect(await copyAgenda(lead, order(third))).toMatchObject({ reason: "agenda-there" });
  await writeAgenda(lead, order(second));
  await writeAgenda(lead, order(third, { points: [], version: await version(lead, third) }));
  await copyAgenda(lead, order(third));
  expect(await titles(lead, third)).toEqual([[1, "Welcome"]]);
});
