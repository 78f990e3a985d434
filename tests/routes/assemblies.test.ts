/** The pages of assemblies and institutions: who may, what a refused form keeps, where it leads. */
import { beforeEach, expect, test } from "vitest";
import { findAction } from "#app/modules/assemblies/action-store.server.ts";
import { seenText, UNANSWERED } from "#app/modules/assemblies/answer.ts";
import { listPutAsks } from "#app/modules/assemblies/put-ask-store.server.ts";
import { readTurnout } from "#app/modules/assemblies/turnout-store.server.ts";
import { ROLES } from "#app/modules/identity/permissions.ts";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { action as press, loader as page } from "#app/routes/staff.actions.$id.tsx";
import { loader as agenda } from "#app/routes/staff.actions.$id_.agenda.tsx";
import { action as order, loader as asks } from "#app/routes/staff.actions.$id_.asks.tsx";
import { loader as campaigns } from "#app/routes/staff.actions.$id_.campaigns.tsx";
import { loader as cancel } from "#app/routes/staff.actions.$id_.cancel.tsx";
import { loader as edit } from "#app/routes/staff.actions.$id_.edit.tsx";
import { action as keep, loader as live } from "#app/routes/staff.actions.$id_.live.tsx";
import { action as pledge, loader as turnout } from "#app/routes/staff.actions.$id_.turnout.tsx";
import { loader as actions } from "#app/routes/staff.actions._index.tsx";
import { action as plan, loader as planning } from "#app/routes/staff.actions.new.tsx";
import { loader as one } from "#app/routes/staff.institutions.$id.tsx";
import { action as charge, loader as dues } from "#app/routes/staff.institutions.$id_.dues.tsx";
import { loader as editing } from "#app/routes/staff.institutions.$id_.edit.tsx";
import { loader as institutions } from "#app/routes/staff.institutions._index.tsx";
import { action as add, loader as adding } from "#app/routes/staff.institutions.new.tsx";
import { newId } from "#app/shared/id.ts";
import { heldAssembly, institution } from "#tests/setup/assemblies.ts";
import { NOW, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

beforeEach(() => {
  setClockOffset(NOW.getTime() - Date.now());
});

test("15 pages: an organiser opens all, a parent leader 3 of them, the 7 other roles none", async () => {
  const { organiser, actionId } = await heldAssembly();
  const church = await institution(organiser, "Demo church");
  const ofAction = [page, live, agenda, asks, campaigns, cancel, edit, turnout];
  const ofInstitution = [one, dues, editing];
  const statuses = async (as: string) => [
    ...(await Promise.all(
      [actions, planning, institutions, adding].map((call) =>
        visit(call, { path: "/en/staff/x", as }),
      ),
    )),
    ...(await Promise.all(
      ofAction.map((call) => visit(call, { path: "/en/x", params: { id: actionId }, as })),
    )),
    ...(await Promise.all(
      ofInstitution.map((call) => visit(call, { path: "/en/x", params: { id: church }, as })),
    )),
  ];
  for (const role of ROLES) {
    const seen = await statuses(await person({ roles: [role] }));
    const isOpen = { organiser: 15, "parent-leader": 3 }[role as string] ?? 0;
    expect([role, seen.filter(({ status }) => status === 200).length]).toEqual([role, isOpen]);
    expect(seen.filter(({ status }) => status === 403).length).toBe(15 - isOpen);
  }
  const leader = await statuses(await person({ roles: ["parent-leader"] }));
  expect([leader[0], leader[4], leader[5]].map((answer) => answer?.status)).toEqual([
    200, 200, 200,
  ]);
});

test("an assembly that ends before it begins answers 422 with all that was typed; mended, it is there", async () => {
  const as = await person({ roles: ["organiser"] });
  const form = {
    ...{ token: newId(), kind: "assembly", titleEn: "", titleEs: "Asamblea", place: "Iglesia" },
    ...{ "on-day": "26", "on-month": "11", "on-year": "2026", start: "20:00", end: "18:00" },
  };
  const at = { path: "/es/staff/actions/new", as };
  expect(await visit(plan, { ...at, form })).toMatchObject({
    status: 422,
    body: {
      values: { titleEs: "Asamblea", start: "20:00" },
      errors: [{ field: "end", reason: "meeting-ends-before-it-begins" }],
    },
  });
  const empty = { ...form, titleEs: "", end: "half past" };
  const { body } = await visit(plan, { ...at, form: empty });
  const { errors } = body as { errors: { field: string; reason: string }[] };
  expect(errors.map(({ field }) => field)).toContain("end");
  const untimed = await visit(plan, { ...at, form: { ...form, start: "six", end: "half past" } });
  expect(untimed.body).toMatchObject({
    errors: [
      { field: "start", reason: "start-time-format" },
      { field: "end", reason: "end-time-format" },
    ],
  });
  const saved = await visit(plan, { ...at, form: { ...form, end: "22:00" } });
  expect(saved.location).toMatch(/^\/es\/staff\/actions\/[0-9a-z]{16}\?done=planned$/);
});

test("1 press of +5 without JavaScript counts 5, saves the answers and leads back to its line", async () => {
  const { organiser, leader, actionId, put } = await heldAssembly();
  const church = await institution(organiser, "Demo church");
  const [ask] = put as [string];
  const at = { path: "/en/x", params: { id: actionId }, as: leader.actor.personId };
  const form = {
    ...{ token: newId(), by: leader.actor.personId, press: `${church}.5` },
    ...{ [`answer-${ask}`]: "yes", [`seen-${ask}`]: seenText(UNANSWERED) },
  };
  const saved = await visit(keep, { ...at, form });
  expect(saved.location).toMatch(new RegExp(`live\\?done=saved&.*#count-${church}$`));
  await visit(keep, { ...at, form });
  const { reader } = organiser.db;
  const now = await readTurnout(reader, (await findAction(reader, actionId))!);
  expect(now.came).toBe(5);
  expect((await listPutAsks(reader, actionId))[0]?.state.answer).toBe("yes");
});

test("words without an answer, and 1,001 characters, answer 422 and nothing is written", async () => {
  const { organiser, leader, actionId, put } = await heldAssembly();
  const [ask, other] = put as [string, string];
  const at = { path: "/en/x", params: { id: actionId }, as: leader.actor.personId };
  const form = {
    ...{ token: newId(), press: "others.1", [`seen-${ask}`]: "", [`seen-${other}`]: "[" },
    ...{ [`words-${ask}`]: "We shall see", [`answer-${other}`]: "no" },
    [`words-${other}`]: "x".repeat(1001),
  };
  const { status, body } = await visit(keep, { ...at, form });
  const { errors } = body as { errors: { field: string; reason: string }[] };
  expect([status, errors.map(({ field, reason }) => `${field} ${reason}`)]).toEqual([
    422,
    [`answer-${ask} answer-of-words-missing`, `words-${other} text-too-long`],
  ]);
  const { reader } = organiser.db;
  const now = await readTurnout(reader, (await findAction(reader, actionId))!);
  expect(now.came).toBeNull();
});

test("what waited while 1 leader was signed in is saved in no other's name", async () => {
  const { organiser, leader, actionId } = await heldAssembly();
  const at = { path: "/en/x", params: { id: actionId }, as: leader.actor.personId };
  const form = { token: newId(), by: organiser.actor.personId, press: "others.10" };
  expect(await visit(keep, { ...at, form })).toMatchObject({
    ...{ status: 422, body: { errors: [{ reason: "live-of-other" }] } },
  });
});

test("asks numbered 1 and 1, or with a word, answer 422 beside each; 2 and 1 are put in that order", async () => {
  const { organiser, actionId } = await heldAssembly();
  const { reader } = organiser.db;
  const [first, second] = (await listPutAsks(reader, actionId)).map(({ askId }) => askId);
  const at = { path: "/en/x", params: { id: actionId }, as: organiser.actor.personId };
  const sent = (one: string, two: string) => ({
    ...{ token: newId(), [`order-${first!}`]: one, [`order-${second!}`]: two },
  });
  expect(await visit(order, { ...at, form: sent("1", "1") })).toMatchObject({
    body: { errors: [{ field: `order-${second!}`, reason: "order-twice" }] },
  });
  expect(await visit(order, { ...at, form: sent("first", "2") })).toMatchObject({
    body: { errors: [{ field: `order-${first!}`, reason: "order-format" }] },
  });
  expect((await visit(order, { ...at, form: sent("2", "1") })).status).toBe(302);
  const now = await listPutAsks(reader, actionId);
  expect(now.map(({ askId }) => askId)).toEqual([second, first]);
});

test("a press of a page that is out of date, and odd forms, answer 422, never 500", async () => {
  const { organiser, actionId } = await heldAssembly();
  const as = organiser.actor.personId;
  const church = await institution(organiser, "Demo church");
  const of = { path: "/en/x", params: { id: actionId }, as };
  const stale = { token: newId(), version: "7", act: "publish" };
  expect(await visit(press, { ...of, form: stale })).toMatchObject({
    ...{ status: 422, body: { errors: [{ reason: "changed-meanwhile" }] } },
  });
  const strange = { token: newId(), [`pledged-${church}`]: "many", [`was-${church}`]: "x" };
  expect(await visit(pledge, { ...of, form: strange })).toMatchObject({
    ...{ status: 422, body: { errors: [{ field: `pledged-${church}`, reason: "number-format" }] } },
  });
  const at = { path: "/en/x?kind=charge", params: { id: church }, as };
  const wrong = { token: newId(), kind: "gift", amount: "1.005" };
  expect((await visit(charge, { ...at, form: wrong })).status).toBe(422);
  const nameless = { token: newId(), name: " ", kind: "club" };
  expect((await visit(add, { path: "/en/x", as, form: nameless })).status).toBe(422);
  const gone = { path: "/en/x", as, params: { id: "no such" } };
  expect([(await visit(page, gone)).status, (await visit(one, gone)).status]).toEqual([404, 404]);
});
