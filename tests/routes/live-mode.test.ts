/** A live portal has no demonstration doors, no mail page, no clock; its cookies are for HTTPS only. */
import { expect, test, vi } from "vitest";
import { loader as mail } from "#app/routes/staff_.mail._index.tsx";
import { loader as message } from "#app/routes/staff_.mail.$id.tsx";
import { action as openDoor } from "#app/routes/sign-in.door.tsx";
import { loader as clock } from "#app/routes/staff.settings.clock.tsx";
import { requestCode } from "#app/modules/identity/request-code.server.ts";
import { sessionCookie } from "#app/modules/identity/session-cookie.server.ts";
import { findWin } from "#app/modules/wins/win-store.server.ts";
import { setClockOffset } from "#app/platform/clock.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { isSealed, unseal } from "#app/platform/seal.server.ts";
import { newId } from "#app/shared/id.ts";
import { campaign } from "#tests/setup/campaigns.ts";
import { acting, NOW, person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";
import { win } from "#tests/setup/wins.ts";

// Settings are read at their first use, which is after this.
const SETTINGS = {
  PORTAL_MODE: "live",
  PORTAL_ADDRESS: "https://portal.example",
  SESSION_SECRET: "s".repeat(32),
  SMTP_URL: "smtp://127.0.0.1:9",
  MAIL_FROM: "portal@portal.example",
  HELP_TELEPHONE: "020 7946 0018",
  HELP_EMAIL: "help@portal.example",
  LENDER_NAME: "A Lender CIC",
  LENDER_LICENCE: "000000",
  LENDER_ADDRESS: "1 Street, London",
  LENDER_TELEPHONE: "020 7946 0019",
  LENDER_EMAIL: "lender@portal.example",
  LENDER_BANK_NAME: "A Bank",
  LENDER_SORT_CODE: "00-00-00",
  LENDER_ACCOUNT: "00000000",
};
for (const [name, value] of Object.entries(SETTINGS)) vi.stubEnv(name, value);

test("the 4 pages of a demonstration are 404, also for an administrator", async () => {
  const as = await person({ roles: ["administrator"] });
  const params = { id: newId() };
  const statuses = [
    await visit(mail, { path: "/en/staff/mail", as }),
    await visit(message, { path: "/en/staff/mail/x", params, as }),
    await visit(openDoor, { path: "/en/sign-in/door", form: { door: "administrator" } }),
    await visit(clock, { path: "/en/staff/settings/clock", as }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([404, 404, 404, 404]);
});

test("the clock of a live portal cannot be set", () => {
  expect(() => {
    setClockOffset(1);
  }).toThrow("a live portal's clock cannot be set");
});

test("a live session cookie is Secure, HttpOnly and SameSite", async () => {
  const cookie = await sessionCookie().serialize("x");
  expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
});

test("a code that waits to be mailed stands nowhere in clear in a live database", async () => {
  const context = await contextFor(null, NOW, "en");
  const address = `${newId()}@example.org`;
  await requestCode(context, { address, returnTo: null });
  const row = await context.db.reader.outboxMessage.findFirstOrThrow({
    where: { toAddress: address },
  });
  const code = /\b\d{6}\b/.exec(unseal(row.body) ?? "")?.[0] ?? "";
  expect(code).toHaveLength(6);
  expect(isSealed(row.body)).toBe(true);
  expect(JSON.stringify(row)).not.toContain(code);
});

test("a campaign and a win that an organiser of a live portal writes are not marked as invented", async () => {
  const organiser = await acting(await person({ roles: ["organiser"] }));
  const id = await campaign(organiser);
  const { reader } = organiser.db;
  const row = await reader.campaign.findUniqueOrThrow({ where: { id } });
  expect(row.invented).toBe(false);
  expect(await findWin(reader, await win(organiser))).toMatchObject({ invented: false });
});
