/** Names of walk-ins are forgotten 28 days after their meeting; how many came is not. */
import { expect, test } from "vitest";
import { forgetWalkIns } from "#app/modules/meetings/forget-walk-ins.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import { EVENING, keeping, meetingHeld, registerOf } from "#tests/setup/register.ts";

const after = async (days: number) =>
  forgetWalkIns(await contextFor(null, new Date(EVENING.getTime() + days * 86_400_000), "en"));

test("2 names stay for 28 days; the day after that they are gone, and 3 still came", async () => {
  const held = await meetingHeld({ members: 1 });
  const { meetingId, members } = held;
  const walkIns = ["Rosa Peña", "Juan Gil"];
  await keeping(held.leader, held, { [members[0]!]: "late" }, { walkIns });
  const names = async () => (await registerOf(held)).walkIns.map(({ name }) => name).sort();
  expect(await after(28)).toBe(0);
  expect(await names()).toEqual(["Juan Gil", "Rosa Peña"]);
  expect(await after(29)).toBe(1);
  expect(await after(29)).toBe(0);
  const { walkIns: left, counts } = await registerOf(held);
  expect([left, counts.came, counts.late, counts.marked]).toEqual([[], 3, 1, 1]);
  // So that 3 came over 1 name is no riddle.
  expect(counts.unnamed).toBe(2);
  const { reader } = held.lead.db;
  const lines = JSON.stringify(await reader.attendance.findMany({ where: { meetingId } }));
  const log = await reader.auditEntry.findMany({ where: { command: "forget-walk-ins" } });
  expect(log).toHaveLength(1);
  expect(`${lines}${JSON.stringify(log)}`).not.toMatch(/rosa|juan/i);
});
