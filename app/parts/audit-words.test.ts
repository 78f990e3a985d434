import { expect, test } from "vitest";
import { textIn } from "#app/i18n/portal-context.tsx";
import { changesOf } from "#app/modules/audit/changes.ts";
import { changeWords } from "./audit-words.ts";

const POT = "7r7d7r7d7r7d7r7d";

function linesIn(language: "en" | "es", after: Record<string, unknown>): string[] {
  const changes = changesOf(null, JSON.stringify(after));
  return changes.map((change) => changeWords(textIn(language), change, { [POT]: "South" }));
}

test("6 fields of an act are said in Spanish: pounds, a day in words, yes or no, a pot's name", () => {
  const after = {
    ...{ amountPence: 10_000, principal: 202_400, firstDueOn: "2026-11-30" },
    ...{ method: "bank-transfer", whole: false, potId: POT },
  };
  expect(linesIn("es", after)).toEqual([
    "Monto: £100.00",
    "Total del plan: £2,024.00",
    "Primera fecha: 30\u00a0de noviembre de\u00a02026",
    "Forma de pago: Transferencia bancaria",
    "Libras enteras: no",
    "Fondo: South",
  ]);
});

test("several roles are each said in words; an id without a name is shown as it is", () => {
  expect(linesIn("en", { roles: ["plan-officer", "finance"], potId: "abc" })).toEqual([
    "Roles: plan officer, finance",
    "Pot: abc",
  ]);
});

test("a change of 1 field says what it was; nothing where there is nothing now", () => {
  const [change] = changesOf('{"amountPence":5000}', "{}");
  if (change === undefined) throw new Error("the amount changed");
  expect(changeWords(textIn("en"), change, {})).toBe("Amount: from £50.00 to nothing");
});

test("2 words of 500 letters that differ in the last are told apart; another text is cut at 200", () => {
  const long = "a".repeat(499);
  const [change] = changesOf(
    JSON.stringify({ words: `${long}b` }),
    JSON.stringify({ words: `${long}c` }),
  );
  if (change === undefined) throw new Error("the words changed");
  expect(changeWords(textIn("en"), change, {})).toContain(`from ${long}b to ${long}c`);
  expect(linesIn("en", { note: long })).toEqual([`Note: ${"a".repeat(200)}…`]);
});
