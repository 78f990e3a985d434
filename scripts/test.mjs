// @ts-check
/**
 * `npm test`: installs what is missing, then every check, every test on both databases, the build
 * and the browser journeys; each runs even if an earlier one failed. The last line is
 * `N passed, N failed`; the exit code is 0 only when none failed.
 *
 *     node scripts/test.mjs [--checks]     only the checks of the source
 */
import "./node-version.mjs";

const { mkdirSync, rmSync } = await import("node:fs");
const path = await import("node:path");
const { ROOT } = await import("./root.mjs");
const { ensureInstalled } = await import("./install.mjs");

process.chdir(ROOT);
await ensureInstalled();

const { CHECKS } = await import("./checks.mjs");
const { ensureChromium } = await import("./chromium.mjs");
const { generateClients } = await import("./generate.mjs");
const { run } = await import("./run.mjs");
const { SIDE_BY_SIDE } = await import("./side-by-side.mjs");
const { playwrightTotals, sum, vitestTotals } = await import("./test-totals.mjs");

const REPORTS = path.join(ROOT, "test-results");

/** @type {{ name: string, passed: number, failed: number, seconds: number }[]} */
const results = [];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
await generateClients();
await runChecks([...CHECKS]);
if (!process.argv.includes("--checks")) {
  await timed("unit, property and use-case tests", runVitest);
  await timed("browser journeys", runPlaywright);
}
printResults();

/** @param {import("./checks.mjs").Check[]} waiting */
async function runChecks(waiting) {
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) await runCheck(check);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
}

/** @param {import("./checks.mjs").Check} check */
async function runCheck({ name, program, args }) {
  await timed(name, async () => {
    const { code, output } = await run(program, args, { quiet: true });
    if (code !== 0) process.stdout.write(`\n${output}\n`);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  });
}

async function runVitest() {
  const file = path.join(REPORTS, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await run("vitest", ["run", ...reporters]);
  return vitestTotals(file, code);
}

async function runPlaywright() {
  const browser = await ensureChromium();
  if (!browser) {
    process.stdout.write(
      "No Chromium was found or could be installed. Install one (Debian: apt-get install chromium)\n" +
        "or name it in PLAYWRIGHT_CHROMIUM.\n",
    );
    return { passed: 0, failed: 1 };
  }
  const file = path.join(REPORTS, "playwright.json");
  const env = { PLAYWRIGHT_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code } = await run(
    "playwright",
    ["test", "--reporter=list,json", "--output=test-results/browser"],
    { env },
  );
  return playwrightTotals(file, code);
}

/**
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number }>} work
 */
async function timed(name, work) {
  const began = performance.now();
  const totals = await work();
  const seconds = (performance.now() - began) / 1000;
  results.push({ name, ...totals, seconds });
  const verdict = totals.failed === 0 ? "passed" : "FAILED";
  process.stdout.write(`${verdict}  ${name} (${seconds.toFixed(0)} s)\n`);
}

function printResults() {
  process.stdout.write("\n");
  for (const { name, passed, failed, seconds } of results) {
    process.stdout.write(
      `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed` +
        `  ${name} (${seconds.toFixed(0)} s)\n`,
    );
  }
  const { passed, failed } = sum(results);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
