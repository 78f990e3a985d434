// @ts-check
/**
 * `npm run verify`: rebuilds every balance from the journal and compares it with what is stored,
 * by the built portal's own code. Ends with 1 when a penny differs.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { databaseUrl } from "./database.mjs";
import { ROOT } from "./root.mjs";
import { run } from "./run.mjs";

const PROGRAM = path.join(ROOT, "build/server/verify.js");

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether every balance agrees
 */
export async function balancesAgree(url) {
  if (!existsSync(PROGRAM)) {
    process.stderr.write("The portal is not built yet: npm run build, then try again.\n");
    return false;
  }
  const { code } = await run(process.execPath, [PROGRAM], { env: { DATABASE_URL: url } });
  return code === 0;
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = (await balancesAgree(databaseUrl())) ? 0 : 1;
}
