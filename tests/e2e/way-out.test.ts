/** A family may change its mind: an application is taken back, and nothing is owed. */
import { expect, signUp, test, words } from "./portal.ts";

const es = words("es");

test("an application that was only begun is taken back, and another may be begun", async ({
  visit,
}) => {
  const page = await visit();
  const address = `way.out.${String(Date.now())}@example.org`;
  await signUp(page, { address, fullName: "Demo Inés Ñahui", language: "es" });
  await page.goto("/es/my/plans/apply");
  await page.getByRole("button", { name: es("apply:start.begin") }).click();
  await page.getByRole("link", { name: es("apply:tasks.withdraw") }).click();
  await page.getByRole("button", { name: es("apply:withdraw.button") }).click();
  await expect(page.getByRole("main")).toContainText(es("agreement:stage.withdrawn.heading"));
  await page.goto("/es/my/plans/apply");
  await expect(page.getByRole("button", { name: es("apply:start.begin") })).toBeVisible();
});
