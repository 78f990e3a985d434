/** Codes that do not fit, and sessions that end everywhere at once. */
import { expect, readCode, signUp, test, words, type Page } from "./portal.ts";

const en = words("en");

let people = 0;

function newAddress(): string {
  people += 1;
  return `door${String(people)}.${String(Date.now())}@example.org`;
}

async function askForCode(page: Page, address: string): Promise<string> {
  await page.goto("/en/sign-in");
  await page.getByLabel(en("identity:sign-in.email")).fill(address);
  await page.getByRole("button", { name: en("identity:sign-in.send") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(en("identity:code.title"));
  const codePage = page.url();
  const code = await readCode(page, address);
  await page.goto(codePage);
  return code;
}

async function tryCode(page: Page, code: string): Promise<void> {
  await page.getByLabel(en("identity:code.label"), { exact: true }).fill(code);
  await page.getByRole("button", { name: en("identity:code.button"), exact: true }).click();
}

test("five wrong codes close it: the sixth try fails even with the right one", async ({
  visit,
}) => {
  const page = await visit();
  const code = await askForCode(page, newAddress());
  const wrong = code === "000000" ? "111111" : "000000";
  for (let left = 4; left >= 1; left -= 1) {
    await tryCode(page, wrong);
    await expect(page.getByRole("alert")).toContainText(en("errors:code-wrong", { count: left }));
  }
  await tryCode(page, wrong);
  await expect(page.getByRole("alert")).toContainText(en("errors:code-closed"));
  await tryCode(page, code);
  await expect(page.getByRole("alert")).toContainText(en("errors:code-closed"));
  await page.goto("/en/my");
  await expect(page).toHaveURL(/\/en\/sign-in/);
});

test("the link of the message signs nobody in until a button is pressed, and works once", async ({
  visit,
}) => {
  const page = await visit();
  const address = newAddress();
  await signUp(page, { address, fullName: "Demo Link Reader", language: "en" });
  await askForCode(page, address);
  await page.goto("/en/staff/mail");
  const row = page.getByRole("row").filter({ hasText: /Demo Link Reader|@example/ });
  await row.getByRole("link").first().click();
  const letter = page.getByRole("main").getByRole("link", { name: /sign-in\/code/ });
  const link = await letter.getAttribute("href");

  const phone = await visit();
  await phone.goto(link ?? "");
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(en("identity:code.title"));
  await phone.getByRole("button", { name: en("identity:code.button"), exact: true }).click();
  await expect(phone).toHaveURL(/\/en\/my$/);

  const scanner = await visit();
  await scanner.goto(link ?? "");
  await scanner.getByRole("button", { name: en("identity:code.button"), exact: true }).click();
  await expect(scanner.getByRole("alert")).toContainText(en("errors:code-closed"));

  // Signed in on two phones by now: one of them signs out everywhere.
  await phone.goto("/en/my/record/sessions");
  await phone.getByRole("button", { name: en("identity:sessions.all") }).click();
  await expect(phone).toHaveURL(/\/en\/sign-in/);
  await page.goto("/en/my");
  await expect(page).toHaveURL(/\/en\/sign-in/);
});

test("whoever came for a page is back on it after signing in, in the same language", async ({
  visit,
}) => {
  const page = await visit();
  await page.goto("/es/my/record");
  const who = words("es")("identity:doors.newcomer");
  await page.getByRole("button", { name: words("es")("identity:doors.open", { who }) }).click();
  await expect(page).toHaveURL(/\/es\/my\/record$/);
});
