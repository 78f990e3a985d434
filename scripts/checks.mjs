// @ts-check
/** The checks that look at the source without running the portal: each passes or fails as one. */

/** @typedef {{ name: string, program: string, args: string[] }} Check */

/** @type {Check[]} */
export const CHECKS = [
  // The longest first, so that nothing waits for it at the end.
  { name: "lint", program: "eslint", args: [".", "--max-warnings", "0"] },
  { name: "format", program: "prettier", args: ["--check", "."] },
  { name: "types", program: "tsc", args: ["--project", ".", "--noEmit"] },
  {
    name: "layers",
    program: "depcruise",
    args: ["app", "--config", ".dependency-cruiser.js", "--output-type", "err-long"],
  },
  { name: "unused code", program: "knip", args: ["--no-progress"] },
  { name: "migrations", program: "node", args: ["scripts/migration.mjs", "--check"] },
  { name: "build", program: "node", args: ["scripts/build.mjs"] },
];
