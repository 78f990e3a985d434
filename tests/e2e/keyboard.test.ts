/** By keyboard alone, without JavaScript: past the navigation, through a form, to what is wrong. */
import { expect, test, words, type Page } from "./portal.ts";

const en = words("en");

async function focused(page: Page): Promise<string> {
  const { activeElement } = await page
    .evaluateHandle(() => document)
    .then((handle) =>
      handle.evaluate((document) => ({
        activeElement: `${document.activeElement?.tagName ?? ""} ${document.activeElement?.textContent ?? ""}`,
      })),
    );
  return activeElement;
}

/** Presses Tab until the control has the focus; each stop on the way must be visible. */
async function tabTo(page: Page, control: ReturnType<Page["getByLabel"]>): Promise<number> {
  for (let stops = 1; stops <= 60; stops += 1) {
    await page.keyboard.press("Tab");
    const here = page.locator(":focus");
    const box = await here.boundingBox();
    expect(box?.width ?? 0, await focused(page)).toBeGreaterThan(1);
    if (await control.evaluate((element) => element === document.activeElement)) return stops;
  }
  throw new Error("the control is not reached by keyboard");
}

test("the calculator by keyboard: skip link, answers, an error and its link, then the dates", async ({
  visit,
}) => {
  const page = await visit();
  await page.goto("/en/payment-plan");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: en("portal:skip") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  const count = page.getByLabel(en("calculator:form.count"));
  await tabTo(page, count);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("0");
  await tabTo(page, page.getByLabel(en("calculator:form.every-month")));
  await page.keyboard.press("ArrowUp");
  await expect(page.getByLabel(en("calculator:form.every-4-weeks"))).toBeChecked();
  await tabTo(page, page.getByRole("button", { name: en("calculator:form.show") }));
  await page.keyboard.press("Enter");

  await expect(page).toHaveTitle(/^Error: /);
  await tabTo(page, page.getByRole("alert").getByRole("link").first());
  await page.keyboard.press("Enter");
  await expect(count).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle(new RegExp(`^${en("calculator:title").replace("?", "\\?")}`));
  await expect(page.getByRole("table").first()).toContainText("£253.00");
});
