/** The portal is killed while it records payments: what it acknowledged is there, nothing is half. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { agreedPlan, payOutAll } from "#tests/setup/agreed-plan.ts";
import { actingAs } from "#tests/setup/people.ts";
import { expectSoundBooks } from "./books.ts";

const WANTED = 200;
const KILL_AFTER = 60;

/** Records payments in a process of its own until it is killed; answers the ids it acknowledged. */
async function recordUntilKilled(planIds: readonly string[], clerkId: string): Promise<string[]> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tests/setup/record-many.ts", String(WANTED), clerkId, ...planIds],
    { env: { ...process.env, NODE_ENV: "test" }, stdio: ["ignore", "pipe", "inherit"] },
  );
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once("exit", (_, signal) => {
      resolve(signal);
    });
  });
  const acknowledged: string[] = [];
  for await (const id of createInterface({ input: child.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === KILL_AFTER) child.kill("SIGKILL");
  }
  expect(await ended).toBe("SIGKILL");
  return acknowledged;
}

test("kill -9 in the middle of 200 payments loses no acknowledged one and leaves £0.00 of difference", async () => {
  const clerk = await actingAs(["finance"]);
  const planIds: string[] = [];
  for (let index = 0; index < 4; index += 1) {
    const plan = await agreedPlan();
    await payOutAll(plan);
    planIds.push(plan.id);
  }

  const acknowledged = await recordUntilKilled(planIds, clerk.actor.personId);

  expect(acknowledged.length).toBeGreaterThanOrEqual(KILL_AFTER);
  expect(acknowledged.length).toBeLessThan(WANTED);
  const { reader } = await database();
  const kept = await reader.payment.findMany({ where: { id: { in: acknowledged } } });
  expect(kept).toHaveLength(acknowledged.length);
  // What was written but not yet acknowledged is whole, too.
  const written = await reader.payment.count({ where: { planId: { in: planIds } } });
  expect(written).toBeGreaterThanOrEqual(acknowledged.length);
  expect(written).toBeLessThan(WANTED);
  await expectSoundBooks();
}, 180_000);
