/** Places of wins for those who report: counts of 5 families and more, and no name. */
import { expect, test } from "vitest";
import { loader as page } from "#app/routes/staff.outcomes.places.tsx";
import { ROLES } from "#app/modules/identity/permissions.ts";
import { now } from "#app/platform/clock.server.ts";
import { addDays, todayInLondon } from "#app/shared/calendar-date.ts";
import { newId } from "#app/shared/id.ts";
import { actingAs, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";
import { offer, win } from "#tests/setup/wins.ts";

const PATH = "/en/staff/outcomes/places";

test("9 roles and nobody: the WP officer 200, everybody else 403 or the door", async () => {
  for (const role of ROLES) {
    const { status } = await visit(page, { path: PATH, as: await person({ roles: [role] }) });
    expect([role, status]).toEqual([role, role === "wp-officer" ? 200 : 403]);
  }
  expect((await visit(page, { path: PATH })).status).toBe(302);
});

test("4 families with 2 places each are fewer than 5, a 5th shows 10 taken, and a draft is not there", async () => {
  const organiser = await actingAs(["organiser"], { now: now() });
  const days = { deadlineOn: addDays(todayInLondon(now()), 10), happensOn: null };
  const { offerId } = await offer(organiser, days);
  const as = await person({ roles: ["wp-officer"] });
  const give = async (families: number) => {
    for (let family = 0; family < families; family += 1) {
      const personId = await person({ fullName: "Secreta Nombre" });
      const given = { state: "given", given: 2, places: 2, askedAt: now() };
      await organiser.db.inTransaction((tx) =>
        tx.placeRequest.create({ data: { id: newId(), offerId, personId, ...given } }),
      );
    }
  };
  const read = async () => {
    const { body } = await visit(page, { path: PATH, as });
    expect(JSON.stringify(body)).not.toContain("Secreta");
    return (body as { rows: { id: string; counts: unknown }[] }).rows;
  };
  const countsOf = async () => (await read()).find(({ id }) => id === offerId)?.counts;
  await give(4);
  expect(await countsOf()).toEqual({ taken: "fewer", used: "fewer" });
  await give(1);
  expect(await countsOf()).toEqual({ taken: 10, used: "fewer" });
  const draft = await win(organiser);
  const other = await offer(organiser, days);
  await organiser.db.inTransaction((tx) =>
    tx.placeOffer.update({ where: { id: other.offerId }, data: { winId: draft } }),
  );
  expect((await read()).map(({ id }) => id)).not.toContain(other.offerId);
  const odd = await visit(page, { path: `${PATH}?page=-1`, as });
  expect(odd).toMatchObject({ status: 200, body: { page: 1 } });
});
