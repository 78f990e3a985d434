/** A calendar address outlives a restart of the portal; where it cannot, its page says so. */
import { expect, test, vi } from "vitest";
import { forgetEnv } from "#app/platform/env.server.ts";
import { action as change, loader as page } from "#app/routes/my.meetings.calendar.tsx";
import { newId } from "#app/shared/id.ts";
import { person } from "#tests/setup/people.ts";
import { visit } from "#tests/setup/visit.ts";

/** As if the portal were started anew under that secret, or under none. */
function restart(secret?: string) {
  vi.stubEnv("SESSION_SECRET", secret);
  forgetEnv();
}

test("the address shown after 2 restarts is the one that was made; under another secret it is made anew", async () => {
  restart();
  const order = { path: "/es/my/meetings/calendar", as: await person() };
  const act = (word: string) => visit(change, { ...order, form: { token: newId(), act: word } });
  const shown = async () => (await visit(page, order)).body as { file: string; isSound: boolean };
  expect((await act("make")).location).toContain("?done=made");
  const { file } = await shown();
  restart();
  expect(await shown()).toMatchObject({ file, isSound: true });
  restart();
  expect(await shown()).toMatchObject({ file, isSound: true });
  restart("2".repeat(64));
  expect(await shown()).toMatchObject({ isSound: false });
  expect((await act("revoke")).location).toContain("?done=revoked");
  expect((await act("make")).location).toContain("?done=made");
  expect(await shown()).toMatchObject({ isSound: true });
  vi.unstubAllEnvs();
  forgetEnv();
});
