// @ts-check
/**
 * Writes a brotli (11) and a gzip (9) copy beside every text file that browsers fetch; made once,
 * at build.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(css|js|json|svg|txt)$/;

/** @param {string} folder */
export async function compressAssets(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => TEXT.test(name));
  await Promise.all(files.map((name) => compress(path.join(folder, name))));
}

/** @param {string} file */
async function compress(file) {
  const text = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(text, { params }));
  writeFileSync(`${file}.gz`, await promisify(gzip)(text, { level: 9 }));
}
