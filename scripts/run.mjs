// @ts-check
/** Runs a program of node_modules/.bin, npm or Node, and tells how it ended. */
import { spawn } from "node:child_process";
import path from "node:path";
import { ROOT } from "./root.mjs";

const BIN = path.join(ROOT, "node_modules/.bin");

/**
 * @typedef {{ env?: Record<string, string>, quiet?: boolean }} Options `quiet` collects the output instead of showing it
 * @typedef {{ code: number, output: string }} Ending a program ended by a signal counts as code 1
 */

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<Ending>}
 */
export function run(program, args, { env = {}, quiet = false } = {}) {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      PATH: `${BIN}${path.delimiter}${process.env["PATH"] ?? ""}`,
      ...env,
    },
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    shell: process.platform === "win32",
  });
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Like `run`, and ends this process when the program failed.
 * @param {string} program
 * @param {string[]} args
 * @param {Options} [options]
 */
export async function runOrExit(program, args, options) {
  const { code, output } = await run(program, args, options);
  if (code === 0) return output;
  if (output) process.stderr.write(output);
  process.stderr.write(`\n${program} ${args.join(" ")} ended with code ${code}.\n`);
  process.exit(code);
}
