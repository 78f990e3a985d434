// @ts-check
/** The project's folder. Every script works from here, wherever it was called from. */
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "..");
