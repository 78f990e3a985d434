/** The page that takes several names out of a register: who may, ticks by a link, a form without one. */
import { beforeEach, expect, test } from "vitest";
import { action, loader } from "#app/routes/staff.meetings.$id_.walk-ins_.take-out.tsx";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { newId } from "#app/shared/id.ts";
import { person } from "#tests/setup/people.ts";
import { EVENING, keeping, meetingHeld, registerOf } from "#tests/setup/register.ts";
import { visit } from "#tests/setup/visit.ts";

beforeEach(() => {
  setClockOffset(EVENING.getTime() - Date.now());
});

async function withNames() {
  const held = await meetingHeld({ members: 1 });
  await keeping(held.leader, held, {}, { walkIns: ["Ana Invented", "Rosa Peña"] });
  const { walkIns } = await registerOf(held);
  const at = { path: "/es/staff/meetings/x/walk-ins/take-out", params: { id: held.meetingId } };
  return { held, at, walkIns, as: held.leader.actor.personId };
}

test("lead and leader open the page, others 404 or 403, nobody the door; a link ticks all 2", async () => {
  const { held, at, as } = await withNames();
  const status = async (who?: string) =>
    (await visit(loader, { ...at, ...(who !== undefined && { as: who }) })).status;
  expect([await status(as), await status(held.lead.actor.personId)]).toEqual([200, 200]);
  expect(await status(await person({ roles: ["parent-leader"] }))).toBe(404);
  expect(await status(await person({ roles: ["wp-officer"] }))).toBe(403);
  expect([await status(held.members[0]), await status()]).toEqual([403, 302]);
  expect((await visit(loader, { ...at, as })).body).toMatchObject({ isAll: false });
  const all = await visit(loader, { ...at, as, path: `${at.path}?all=yes` });
  expect(all.body).toMatchObject({ isAll: true, walkIns: [{}, {}] });
});

test("without a tick 422; with 1 that name goes and the other stays; sent anew it is told so", async () => {
  const { held, at, as, walkIns } = await withNames();
  const send = (form: Record<string, string>) => visit(action, { ...at, as, form });
  expect(await send({ token: newId() })).toMatchObject({
    status: 422,
    body: { errors: [{ field: "", reason: "names-missing" }] },
  });
  const nonsense = { token: newId(), "out-": "1", "out-x": "1" };
  expect(await send(nonsense)).toMatchObject({
    body: { errors: [{ field: "", reason: "names-missing" }] },
  });
  const ticked = { [`out-${walkIns[0]!.id}`]: "1" };
  expect((await send({ token: newId(), ...ticked })).location).toBe(
    `/es/staff/meetings/${held.meetingId}/walk-ins?done=taken-out`,
  );
  expect((await registerOf(held)).walkIns).toMatchObject([{ name: walkIns[1]!.name }]);
  expect(await send({ token: newId(), ...ticked })).toMatchObject({
    status: 422,
    body: { values: ticked, errors: [{ reason: "walk-ins-settled-already" }] },
  });
});
