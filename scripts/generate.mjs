// @ts-check
/**
 * Generates one Prisma client per database into prisma/generated/<provider>/client, from the same
 * models: a Prisma client serves one provider only. Does nothing while the models are unchanged.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PROVIDERS } from "./database.mjs";
import { whenChanged } from "./fingerprint.mjs";
import { readModels, schemaHeader } from "./models.mjs";
import { ROOT } from "./root.mjs";
import { runOrExit } from "./run.mjs";

export async function generateClients() {
  await whenChanged(
    {
      stamp: "prisma/generated/stamp",
      sources: ["prisma/models", "scripts/generate.mjs", "scripts/models.mjs", "package-lock.json"],
      product: "prisma/generated/postgresql/client/client.ts",
    },
    async () => {
      process.stdout.write("Generating the database clients…\n");
      await Promise.all(PROVIDERS.map(generateClient));
    },
  );
}

/** @param {import("./database.mjs").Provider} provider */
async function generateClient(provider) {
  const folder = path.join(ROOT, "prisma/generated", provider);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, "schema"), { recursive: true });
  const schema = path.join(folder, "schema/schema.prisma");
  writeFileSync(schema, `${schemaHeader(provider)}\n${readModels()}`);
  await runOrExit("prisma", ["generate", "--schema", schema], {
    quiet: true,
    env: {
      // Generation needs no schema engine; naming any program keeps Prisma from downloading one.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
}

if (process.argv[1] === import.meta.filename) await generateClients();
