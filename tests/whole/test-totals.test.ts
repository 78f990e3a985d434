/** The totals that `npm test` ends with count everything: skipped tests and lost files are failures. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { playwrightTotals, sum, vitestTotals } from "../../scripts/test-totals.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "portal-totals-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function report(content: object): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const loaded = { status: "passed", assertionResults: [{}] };
const unloaded = { status: "failed", assertionResults: [] };

test("5 tests of which 3 pass, 1 fails and 1 is skipped are 3 passed, 2 failed", () => {
  const file = report({ numTotalTests: 5, numPassedTests: 3, testResults: [loaded] });
  expect(vitestTotals(file, 1)).toEqual({ passed: 3, failed: 2 });
});

test("a test file that cannot be loaded is 1 failure", () => {
  const file = report({ numTotalTests: 3, numPassedTests: 3, testResults: [loaded, unloaded] });
  expect(vitestTotals(file, 1)).toEqual({ passed: 3, failed: 1 });
});

test("a run that ends with an error and no failed test is 1 failure", () => {
  const file = report({ numTotalTests: 3, numPassedTests: 3, testResults: [loaded] });
  expect(vitestTotals(file, 1)).toEqual({ passed: 3, failed: 1 });
});

test("a run without a report is 1 failure, even when it says that all went well", () => {
  expect(vitestTotals(path.join(folder, "none.json"), 0)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightTotals(path.join(folder, "none.json"), 0)).toEqual({ passed: 0, failed: 1 });
});

test("browser journeys that are skipped or pass only at the second try are failures", () => {
  const file = report({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } });
  expect(playwrightTotals(file, 1)).toEqual({ passed: 7, failed: 4 });
});

test("no tests at all is a failure", () => {
  const file = report({ numTotalTests: 0, numPassedTests: 0, testResults: [] });
  expect(vitestTotals(file, 0)).toEqual({ passed: 0, failed: 1 });
});

test("totals add up: 3 and 2, 7 and 4 are 10 passed, 6 failed", () => {
  const all = [
    { passed: 3, failed: 2 },
    { passed: 7, failed: 4 },
  ];
  expect(sum(all)).toEqual({ passed: 10, failed: 6 });
});
