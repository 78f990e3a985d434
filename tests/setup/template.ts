/** The migrated, guarded, empty database of which every test file gets a copy. */
import { execFileSync } from "node:child_process";

export type Template =
  | { provider: "sqlite"; file: string }
  | { provider: "postgresql"; serverUrl: string; name: string };

declare module "vitest" {
  interface ProvidedContext {
    template: Template;
  }
}

/** Runs the portal's own migration command on an empty database. */
export function migrateTemplate(databaseUrl: string): void {
  execFileSync(process.execPath, ["scripts/migrate.mjs", databaseUrl], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
