/** The pages by which plan officers tell families by telephone or post. */
import { beforeAll, expect, test } from "vitest";
import { loader as planPage } from "#app/routes/staff.plans.$id.tsx";
import { action as tell, loader as tellPage } from "#app/routes/staff.plans.$id_.tell.tsx";
import { loader as home } from "#app/routes/staff._index.tsx";
import { loader as list } from "#app/routes/staff.plans.to-tell.tsx";
import { queueMessage } from "#app/modules/notifications/outbox-store.server.ts";
import type { Role } from "#app/modules/identity/permissions.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { newId } from "#app/shared/id.ts";
import { agreedPlan, type AgreedPlan } from "#tests/setup/agreed-plan.ts";
import { NOW, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

let plan: AgreedPlan;

beforeAll(async () => {
  plan = await agreedPlan({ borrowerId: await person({ roles: ["plan-officer"] }) });
  const context = await contextFor(null, NOW, "en");
  await context.db.inTransaction(async (tx) => {
    const { borrowerId } = plan;
    await tx.household.update({ where: { borrowerId }, data: { contactBy: "post" } });
    await queueMessage(tx, context, {
      personId: borrowerId,
      text: "plans:mail.check-asked",
      dedupKey: newId(),
      planId: plan.id,
    });
  });
});

const paths = {
  list: "/es/staff/plans/to-tell",
  tell: () => `/es/staff/plans/${plan.id}/tell`,
};

test("the 2 pages open for plan officers, are 403 for 4 other roles, and 404 for the borrower", async () => {
  const officer = await person({ roles: ["plan-officer"] });
  const params = { id: plan.id };
  expect((await visit(list, { path: paths.list, as: officer })).status).toBe(200);
  expect((await visit(tellPage, { path: paths.tell(), params, as: officer })).status).toBe(200);
  for (const role of ["plan-approver", "finance", "administrator", "auditor"] as Role[]) {
    const as = await person({ roles: [role] });
    expect((await visit(list, { path: paths.list, as })).status).toBe(403);
    expect((await visit(tellPage, { path: paths.tell(), params, as })).status).toBe(403);
  }
  const as = plan.borrowerId;
  expect((await visit(tellPage, { path: paths.tell(), params, as })).status).toBe(404);
  const odd = { path: "/es/staff/plans/x/tell", params: { id: "x" }, as: officer };
  expect((await visit(tellPage, odd)).status).toBe(404);
});

test("the task is counted, listed, shown on the plan, and gone once it is noted as told", async () => {
  const as = await person({ roles: ["plan-officer"] });
  const params = { id: plan.id };
  const queue = async () => {
    const { body } = await visit(home, { path: "/es/staff", as });
    const { work } = body as { work: { queues: { kind: string; count: number }[] } };
    return work.queues.find(({ kind }) => kind === "to-tell")?.count;
  };
  expect(await queue()).toBe(1);
  expect((await visit(list, { path: paths.list, as })).body).toMatchObject({
    list: { rows: [{ planId: plan.id, way: "post", count: 1 }] },
  });
  const onPlan = { path: `/es/staff/plans/${plan.id}`, params, as };
  expect((await visit(planPage, onPlan)).body).toMatchObject({ toTell: 1 });

  const shown = (await visit(tellPage, { path: paths.tell(), params, as })).body as {
    news: { id: string }[];
    token: string;
  };
  const messages = shown.news.map(({ id }) => id).join(" ");
  for (const wrong of ["", "x", `${messages} x`, "' OR 1=1"]) {
    const form = { token: newId(), messages: wrong };
    expect((await visit(tell, { path: paths.tell(), params, as, form })).status).toBe(422);
  }
  const form = { token: shown.token, messages };
  expect((await visit(tell, { path: paths.tell(), params, as, form })).location).toBe(
    `/es/staff/plans/${plan.id}?done=told`,
  );
  expect(await queue()).toBe(0);
  expect((await visit(planPage, onPlan)).body).toMatchObject({ toTell: 0 });

  const again = { token: newId(), messages };
  const refused = await visit(tell, { path: paths.tell(), params, as, form: again });
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ reason: "told-already" }] } });
});
