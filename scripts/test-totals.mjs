// @ts-check
/**
 * How many tests passed and failed, from the reports that vitest and Playwright write.
 * A skipped test counts as failed, and so does a file that could not be loaded or a run without
 * a report: nothing is left out silently.
 */
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Totals */

/**
 * @param {string} file vitest's JSON report
 * @param {number} exitCode
 * @returns {Totals}
 */
export function vitestTotals(file, exitCode) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (/** @type {any} */ { status, assertionResults }) =>
      status === "failed" && assertionResults.length === 0,
  );
  const passed = report.numPassedTests;
  return withExitCode(
    { passed, failed: report.numTotalTests - passed + unloaded.length },
    exitCode,
  );
}

/**
 * @param {string} file Playwright's JSON report
 * @param {number} exitCode
 * @returns {Totals}
 */
export function playwrightTotals(file, exitCode) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExitCode({ passed: expected, failed: unexpected + flaky + skipped }, exitCode);
}

/**
 * @param {Totals[]} list
 * @returns {Totals}
 */
export function sum(list) {
  return {
    passed: list.reduce((all, { passed }) => all + passed, 0),
    failed: list.reduce((all, { failed }) => all + failed, 0),
  };
}

/**
 * A run that failed without a failed test (an error outside the tests), or ran no test, is one failure.
 * @param {Totals} totals
 * @param {number} exitCode
 */
function withExitCode(totals, exitCode) {
  const silent = totals.failed === 0 && (exitCode !== 0 || totals.passed === 0);
  return silent ? { ...totals, failed: 1 } : totals;
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
