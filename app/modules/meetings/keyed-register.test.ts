/** Keyed-in paper registers: each wrong line is named, the others are read. */
import { expect, test } from "vitest";
import { newId } from "#app/shared/id.ts";
import { readKeyedRegister } from "./keyed-register.ts";
import { memberCode, walkInCode } from "./row-code.ts";

const MEETING = newId();
const [ANA, LUIS] = [newId(), newId()];
const codes = { ana: memberCode(MEETING, 1), luis: memberCode(MEETING, 2) };
const door = walkInCode(MEETING, 3);
const rows = {
  members: new Map([
    [codes.ana, ANA],
    [codes.luis, LUIS],
  ]),
  walkIns: new Map([[door, 3]]),
};
const read = (text: string) => readKeyedRegister(MEETING, text, rows);

test("3 lines, 1 small and 1 with a comma, are 2 members and 1 walk-in; blank lines are none", () => {
  const text = `${codes.ana} p\n\n ${codes.luis.toLowerCase()}, A \n${door} t  Rosa Núñez Peña\n`;
  expect(read(text)).toEqual({
    faults: [],
    rows: [
      { line: 1, kind: "member", personId: ANA, mark: "present" },
      { line: 3, kind: "member", personId: LUIS, mark: "absent" },
      { line: 4, kind: "walk-in", row: 3, name: "Rosa Núñez Peña", mark: "late" },
    ],
  });
});

test("6 wrong lines are named by their numbers; 1 row twice with 1 mark counts once", () => {
  const wrong = codes.ana.slice(0, 3) + (codes.ana.endsWith("A") ? "C" : "A");
  const text = [
    ...["hola p", `${wrong} p`, `${codes.ana} x`, door.concat(" p"), `${door} p 123`],
    ...[
      `${codes.luis} p`,
      `${codes.luis} P`,
      `${codes.luis} e`,
      memberCode(MEETING, 9).concat(" p"),
    ],
  ].join("\n");
  const { rows: kept, faults } = read(text);
  expect(faults.map(({ reason, details }) => `${String(details["line"])} ${reason}`)).toEqual([
    ...["1 code-unknown", "2 code-check", "3 code-mark", "4 code-name-missing"],
    ...["5 code-name-wrong", "8 code-twice", "9 code-unknown"],
  ]);
  expect(kept).toEqual([{ line: 6, kind: "member", personId: LUIS, mark: "present" }]);
});

test("1 row with 2 names is named; the same name in other letters counts once", () => {
  const text = `${door} p Rosa Peña\n${door} p rosa  PENA\n${door} p Juan Gil`;
  const { rows: kept, faults } = read(text);
  expect(faults).toEqual([{ reason: "code-twice", details: { line: 3 } }]);
  expect(kept).toHaveLength(1);
});

test("a paper of another meeting is found out: of 500 codes hardly any passes", () => {
  const other = newId();
  const passing = Array.from({ length: 500 }, (_, index) => memberCode(other, index + 1)).filter(
    (code) => read(`${code} p`).faults.length === 0,
  );
  expect(passing.length).toBeLessThan(5);
});
