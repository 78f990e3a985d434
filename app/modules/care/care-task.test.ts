import fc from "fast-check";
import { expect, test } from "vitest";
import { careMoves, takersOf, type Attending, type CareTask } from "./care-task.ts";

const AT = new Date("2025-11-05T12:00:00Z");

function attending(misses: string[], parts: Partial<Attending> = {}): Attending {
  return { membershipId: "m", isMember: true, cameLast: false, misses, ...parts };
}

type Known = Pick<CareTask, "id" | "secondMissId" | "closedAt" | "closedById">;

function task(secondMissId: string, closed: "open" | "by-person" | "by-portal" = "open"): Known {
  return {
    ...{ id: `task-${secondMissId}`, secondMissId },
    closedAt: closed === "open" ? null : AT,
    closedById: closed === "by-person" ? "leader" : null,
  };
}

const OPEN = { kind: "open", membershipId: "m", firstMissId: "m1", secondMissId: "m2" };

test("1 miss opens nothing, the 2nd opens one task that names both, a 3rd and 4th open no other", () => {
  expect(careMoves(attending(["m1"]), [])).toEqual([]);
  expect(careMoves(attending(["m1", "m2"]), [])).toEqual([OPEN]);
  expect(careMoves(attending(["m1", "m2", "m3", "m4"]), [task("m2")])).toEqual([]);
});

test("a task that a person closed stays closed through the 3rd miss; a new row opens a new one", () => {
  expect(careMoves(attending(["m1", "m2", "m3"]), [task("m2", "by-person")])).toEqual([]);
  expect(careMoves(attending(["m1", "m2"]), [task("m0", "by-person")])).toEqual([OPEN]);
});

test("coming again closes the open task; put back, the register opens the same one again", () => {
  expect(careMoves(attending([], { cameLast: true }), [task("m2")])).toEqual([
    { kind: "close", id: "task-m2", outcome: "came-again" },
  ]);
  expect(careMoves(attending(["m2"]), [task("m2")])).toEqual([
    { kind: "close", id: "task-m2", outcome: "register-changed" },
  ]);
  expect(careMoves(attending(["m1", "m2"]), [task("m2", "by-portal")])).toEqual([
    { kind: "reopen", id: "task-m2" },
  ]);
});

test("who left has no open task, whatever the row", () => {
  expect(careMoves(attending(["m1", "m2"], { isMember: false }), [task("m2")])).toEqual([
    { kind: "close", id: "task-m2", outcome: "left" },
  ]);
});

const meetings = ["m1", "m2", "m3", "m4", "m5"];
const arbTasks = fc
  .uniqueArray(fc.constantFrom(...meetings))
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.constantFrom("open", "by-person", "by-portal").map((how) => task(id, how as "open")),
      ),
    ),
  )
  .filter((tasks) => tasks.filter(({ closedAt }) => closedAt === null).length <= 1);

test("for any registers and tasks: at most 1 is open afterwards, and acting again does nothing", () => {
  fc.assert(
    fc.property(arbTasks, fc.subarray(meetings), fc.boolean(), (tasks, misses, isMember) => {
      const member = attending(misses, { isMember });
      const after: Known[] = tasks.map((one) => {
        const move = careMoves(member, tasks).find((each) => "id" in each && each.id === one.id);
        return move === undefined ? one : { ...one, closedAt: move.kind === "close" ? AT : null };
      });
      for (const move of careMoves(member, tasks)) {
        if (move.kind === "open") after.push(task(move.secondMissId));
      }
      const open = after.filter(({ closedAt }) => closedAt === null);
      expect(open.length).toBeLessThanOrEqual(isMember && misses.length >= 2 ? 1 : 0);
      expect(careMoves(member, after)).toEqual([]);
    }),
  );
});

test("2 leaders share a task; without one it is the organiser's; never the member's own", () => {
  const facts = { leaderIds: ["a", "b"], leadId: "o", memberId: "x" };
  expect(takersOf(facts)).toEqual(["a", "b"]);
  expect(takersOf({ ...facts, memberId: "a" })).toEqual(["b"]);
  expect(takersOf({ ...facts, leaderIds: ["x"] })).toEqual(["o"]);
  expect(takersOf({ ...facts, leaderIds: [], memberId: "o" })).toEqual([]);
});
