/** The pages of a register: who may, what a refused form keeps, and the door's address. */
import { beforeEach, expect, test } from "vitest";
import { action as arrive, loader as door } from "#app/routes/check-in.$door.tsx";
import { action as keep, loader as page } from "#app/routes/staff.meetings.$id_.register.tsx";
import {
  action as key,
  loader as codes,
} from "#app/routes/staff.meetings.$id_.register_.codes.tsx";
import { loader as paper } from "#app/routes/staff.meetings.$id_.register_.paper.tsx";
import { action as match, loader as walkIns } from "#app/routes/staff.meetings.$id_.walk-ins.tsx";
import { loader as doorPage } from "#app/routes/staff.meetings.$id_.door.tsx";
import { doorOf } from "#app/modules/meetings/door-link.server.ts";
import { findMeeting } from "#app/modules/meetings/meeting-store.server.ts";
import { readPaper } from "#app/modules/meetings/read-paper.server.ts";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { newId } from "#app/shared/id.ts";
import { person } from "#tests/setup/people.ts";
import { EVENING, keeping, marksOf, meetingHeld, registerOf } from "#tests/setup/register.ts";
import { visit } from "#tests/setup/visit.ts";

const DAY = 86_400_000;

function itIs(moment: number): void {
  setClockOffset(moment - Date.now());
}

beforeEach(() => {
  itIs(EVENING.getTime());
});

test("6 pages and forms of a register: lead and leader 200, others 404, 403 or the door", async () => {
  const held = await meetingHeld({ members: 1 });
  const id = held.meetingId;
  const statuses = (who: string | undefined) =>
    Promise.all(
      [page, codes, paper, walkIns, doorPage, keep].map(async (call) => {
        const at = { path: "/en/staff/meetings/x", params: { id } };
        const form = call === keep ? { form: { token: newId() } } : {};
        const seen = await visit(call, { ...at, ...form, ...(who !== undefined && { as: who }) });
        return seen.status;
      }),
    );
  const own = [200, 200, 200, 200, 200, 302];
  expect(await statuses(held.lead.actor.personId)).toEqual(own);
  expect(await statuses(held.leader.actor.personId)).toEqual(own);
  const nobody = (status: number) => Array.from({ length: 6 }, () => status);
  for (const role of ["organiser", "parent-leader"] as const) {
    expect(await statuses(await person({ roles: [role] }))).toEqual(nobody(404));
  }
  for (const role of ["wp-officer", "plan-officer", "administrator"] as const) {
    expect(await statuses(await person({ roles: [role] }))).toEqual(nobody(403));
  }
  expect(await statuses(held.members[0])).toEqual(nobody(403));
  expect(await statuses(undefined)).toEqual(nobody(302));
});

test("a form sent after the session ended leads to sign-in and back to the register, 1 of 1", async () => {
  const { meetingId } = await meetingHeld({ members: 1 });
  const path = `/es/staff/meetings/${meetingId}/register`;
  const form = { token: newId(), act: "save" };
  const sent = await visit(keep, { path: `${path}?done=saved`, params: { id: meetingId }, form });
  expect(sent).toMatchObject({
    status: 302,
    location: `/es/sign-in?to=${encodeURIComponent(path)}`,
  });
});

test("a register with 1 name that is none answers 422 with every mark; in Spanish it is saved", async () => {
  const held = await meetingHeld({ members: 2 });
  const [one, other] = held.members as [string, string];
  const at = { params: { id: held.meetingId }, as: held.leader.actor.personId };
  const form = {
    ...{ token: newId(), act: "save", [`mark-${one}`]: "late", [`seen-${one}`]: "" },
    ...{ [`mark-${other}`]: "flew", [`seen-${other}`]: "9.flew", walkIns: "Rosa Peña\n\n42" },
  };
  const refused = await visit(keep, { ...at, path: "/en/staff/meetings/x/register", form });
  expect(refused).toMatchObject({
    status: 422,
    body: {
      values: { [`mark-${one}`]: "late", walkIns: "Rosa Peña\n\n42" },
      errors: [{ field: "walkIns", reason: "walk-in-name", details: { line: 3 } }],
    },
  });
  expect(await marksOf(held)).toEqual([null, null]);
  const sound = { ...form, walkIns: "Rosa Peña" };
  const saved = await visit(keep, { ...at, path: "/es/staff/meetings/x/register", form: sound });
  expect(saved.location).toBe(`/es/staff/meetings/${held.meetingId}/register?done=saved`);
  expect(await marksOf(held)).toEqual(["late", null]);
  const rest = { token: newId(), act: "rest", [`seen-${one}`]: "1.late", [`seen-${other}`]: "" };
  await visit(keep, { ...at, path: "/es/staff/meetings/x/register", form: rest });
  expect(await marksOf(held)).toEqual(["late", "present"]);
});

test("what another leader marked differently answers 422 with the own choice still there", async () => {
  const held = await meetingHeld({ members: 1 });
  const [one] = held.members as [string];
  await keeping(held.leader, held, { [one]: "absent" });
  const form = { token: newId(), [`mark-${one}`]: "present", [`seen-${one}`]: "" };
  const at = { path: "/en/staff/meetings/x/register", params: { id: held.meetingId } };
  const refused = await visit(keep, { ...at, as: held.lead.actor.personId, form });
  expect(refused).toMatchObject({
    status: 422,
    body: {
      values: { [`mark-${one}`]: "present" },
      errors: [{ field: "", reason: "register-differs", details: { count: 1 } }],
    },
  });
  expect(await marksOf(held)).toEqual(["absent"]);
});

test("3 wrong lines of a paper are 3 errors with the text kept; mended, they lead to the register", async () => {
  const held = await meetingHeld({ members: 1 });
  const { reader } = held.lead.db;
  const { members } = await readPaper(reader, (await findMeeting(reader, held.meetingId))!);
  const { code } = members[0]!;
  const at = { path: "/es/staff/meetings/x/register/codes", params: { id: held.meetingId } };
  const as = held.leader.actor.personId;
  const text = `hola\n${code} z\n${code} p\n${code}p p`;
  const refused = await visit(key, { ...at, as, form: { token: newId(), codes: text } });
  const { values, errors } = refused.body as {
    values: { codes: string };
    errors: { field: string; reason: string }[];
  };
  expect([refused.status, values.codes]).toEqual([422, text]);
  expect(errors.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
    ...["codes code-unknown", "codes code-mark", "codes code-unknown"],
  ]);
  expect(await marksOf(held)).toEqual([null]);
  const form = { token: newId(), codes: `${code} p` };
  expect((await visit(key, { ...at, as, form })).location).toBe(
    `/es/staff/meetings/${held.meetingId}/register?done=keyed`,
  );
  expect(await marksOf(held)).toEqual(["present"]);
});

test("a walk-in without a choice answers 422; matched, it leads back", async () => {
  const held = await meetingHeld({ members: 1 });
  await keeping(held.leader, held, {}, { walkIns: ["Rosa Peña"] });
  const lineId = (await registerOf(held)).walkIns[0]!.id;
  const at = { path: "/en/staff/meetings/x/walk-ins", params: { id: held.meetingId } };
  const as = held.leader.actor.personId;
  const blank = await visit(match, { ...at, as, form: { token: newId(), lineId } });
  expect(blank).toMatchObject({
    ...{ status: 422, body: { errors: [{ field: "with", reason: "member-missing" }] } },
  });
  const form = { token: newId(), lineId, with: held.members[0]! };
  expect((await visit(match, { ...at, as, form })).location).toBe(
    `/en/staff/meetings/${held.meetingId}/walk-ins?done=matched`,
  );
});

test("the door: a member by a button, a stranger by a name, altered 404, next day shut, no names", async () => {
  const held = await meetingHeld({ members: 2 });
  const at = { path: "/es/check-in/x", params: { door: doorOf(held.meetingId) } };
  const [member] = held.members as [string];
  const shown = await visit(door, { ...at, as: member });
  expect(shown.body).toMatchObject({ shown: { isOpen: true, isIn: false, isSignedIn: true } });
  const text = JSON.stringify((await visit(door, at)).body);
  for (const { fullName } of (await registerOf(held)).members) expect(text).not.toContain(fullName);

  const pressed = await visit(arrive, { ...at, as: member, form: { token: newId() } });
  expect(pressed.location).toBe(`/es/check-in/${doorOf(held.meetingId)}?done=in`);
  const blank = await visit(arrive, { ...at, form: { token: newId(), fullName: " " } });
  expect(blank).toMatchObject({ status: 422, body: { errors: [{ field: "fullName" }] } });
  const form = { token: newId(), fullName: "Rosa Núñez" };
  expect((await visit(arrive, { ...at, form })).status).toBe(302);
  expect((await registerOf(held)).counts).toMatchObject({ came: 2, marked: 1 });

  const altered = { ...at, params: { door: `${held.meetingId}.0123456789abcdef` } };
  expect(await visit(door, altered)).toMatchObject({ status: 404, body: { shown: null } });
  expect((await visit(arrive, { ...altered, form })).status).toBe(404);
  itIs(EVENING.getTime() + DAY);
  expect((await visit(door, at)).body).toMatchObject({ shown: { isOpen: false, isIn: false } });
  const late = await visit(arrive, { ...at, form: { ...form, token: newId() } });
  expect(late).toMatchObject({ status: 422, body: { errors: [{ reason: "door-closed" }] } });
});

test("who is with a member writes a name on the same telephone, once the page asks for another", async () => {
  const held = await meetingHeld({ members: 1 });
  const at = { path: "/es/check-in/x", params: { door: doorOf(held.meetingId) } };
  const as = held.members[0]!;
  await visit(arrive, { ...at, as, form: { token: newId() } });
  expect((await visit(door, { ...at, as })).body).toMatchObject({ shown: { isIn: true } });
  const another = { ...at, as, path: "/es/check-in/x?another=yes" };
  expect((await visit(door, another)).body).toMatchObject({ shown: { isIn: false, name: null } });
  const form = { token: newId(), fullName: "Papá Dos" };
  expect((await visit(arrive, { ...another, form })).status).toBe(302);
  expect((await registerOf(held)).walkIns).toMatchObject([{ name: "Papá Dos" }]);
});

test("marks made while 1 leader was signed in are not saved in another's name unseen", async () => {
  const held = await meetingHeld({ members: 1 });
  const [one] = held.members as [string];
  const at = { path: "/en/x", params: { id: held.meetingId }, as: held.leader.actor.personId };
  const form = { token: newId(), [`seen-${one}`]: "", [`mark-${one}`]: "absent" };
  const other = { ...form, by: held.lead.actor.personId };
  expect(await visit(keep, { ...at, form: other })).toMatchObject({
    ...{ status: 422, body: { errors: [{ reason: "register-of-other" }] } },
  });
  expect(await marksOf(held)).toEqual([null]);
  const own = { ...form, by: held.leader.actor.personId };
  expect((await visit(keep, { ...at, form: own })).status).toBe(302);
});
