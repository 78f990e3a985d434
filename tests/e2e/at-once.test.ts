/**
 * Two people, or one impatient one, at the same moment: one wins, the other is told, and nothing
 * happens twice. Once on each database.
 */
import { addressOf, enter, expect, test, today, words, type Page } from "./portal.ts";
import { toParts } from "#app/shared/calendar-date.ts";
import { readPage } from "./bad-input/read-page.ts";

const en = words("en");

/** The address of the first plan of a standing, from the staff's list. */
async function firstPlan(page: Page, standing: string): Promise<string> {
  await page.goto(`/en/staff/plans?standing=${standing}`);
  const link = page
    .getByRole("main")
    .getByRole("link", { name: /^CPP-\d+/ })
    .first();
  return (await link.getAttribute("href")) ?? "";
}

for (const database of ["sqlite", "postgresql"] as const) {
  test(`two approvers press at once: one approves, the other is told, on ${database}`, async ({
    visit,
  }) => {
    const address = addressOf(database);
    const [one, other] = await Promise.all([visit({ address }), visit({ address })]);
    for (const page of [one, other]) await enter(page, "plan-approver");
    const plan = await firstPlan(one, "prepared");
    for (const page of [one, other]) await page.goto(`${plan}/approve`);
    await Promise.all(
      [one, other].map((page) =>
        page.getByRole("button", { name: en("plans:approve.button"), exact: true }).click(),
      ),
    );
    const said = await Promise.all([one, other].map((page) => page.getByRole("main").innerText()));
    expect(said.filter((text) => text.includes(en("plans:done.approved")))).toHaveLength(1);
    const told = said.find((text) => !text.includes(en("plans:done.approved")));
    expect(told).toContain(en("portal:error-summary.title", { count: 1 }));
  });

  test(`one form of £1.23 posted five times at once is one payment, on ${database}`, async ({
    visit,
  }) => {
    const address = addressOf(database);
    const page = await visit({ address });
    await enter(page, "plan-officer");
    const plan = await firstPlan(page, "up-to-date");
    await page.goto(plan);
    const number = /CPP-\d+/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
    await page.goto(`/en/staff/payments/new`);
    const { forms } = readPage(await page.content());
    const token = forms.flatMap(({ fields }) => fields).find(({ name }) => name === "token");
    const { day, month, year } = toParts(today());
    const form = {
      ...{
        token: token?.value ?? "",
        family: number,
        method: "cash",
        reference: "TWICE",
        amount: "1.23",
      },
      ...{ "valueOn-day": day, "valueOn-month": month, "valueOn-year": year },
    };
    const post = () =>
      page.request.post("/en/staff/payments/new", {
        form,
        headers: { origin: address },
        maxRedirects: 0,
      });
    const answers = await Promise.all(Array.from({ length: 5 }, post));
    expect(answers.map((answer) => answer.status())).toEqual([302, 302, 302, 302, 302]);
    const places = new Set(answers.map((answer) => answer.headers()["location"]));
    expect(places.size).toBe(1);
    await page.goto(plan);
    const payments = page.getByRole("table", { name: en("plans:payments.title") });
    await expect(payments.getByRole("row").filter({ hasText: "£1.23" })).toHaveCount(1);
  });
}
