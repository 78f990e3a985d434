// @ts-check
/**
 * The models (prisma/models) and the header that makes one database's schema of them.
 * One set of models serves both databases; only the header differs.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./root.mjs";

export const MODELS = path.join(ROOT, "prisma/models");

/** @param {import("./database.mjs").Provider} provider */
export function schemaHeader(provider) {
  return `datasource db {
  provider = "${provider}"
}

generator client {
  provider            = "prisma-client"
  output              = "../client"
  moduleFormat        = "esm"
  importFileExtension = "ts"
}
`;
}

/** All models as one text, in the order of their file names. */
export function readModels() {
  return readdirSync(MODELS)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => readFileSync(path.join(MODELS, name), "utf8"))
    .join("\n");
}
