/** Pure tests beside their files; use-case and route tests once on SQLite and once on PostgreSQL. */
import { defineConfig } from "vitest/config";

// A zone far from London: code that leans on the machine's own day fails here.
const TZ = "America/New_York";

const onDatabase = (name: "sqlite" | "postgresql") => ({
  extends: true as const,
  test: {
    name,
    include: ["tests/server/**/*.test.ts", "tests/routes/**/*.test.ts"],
    env: { TZ, DATABASE: name },
    globalSetup: [`tests/setup/${name}.ts`],
    setupFiles: ["tests/setup/console.ts", "tests/setup/database.ts"],
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    pool: "forks",
    // One worker less than there are processors would be one alone on a small machine.
    maxWorkers: "100%",
    // Files share what a worker has loaded; tests/setup puts back whatever one of them changes.
    isolate: false,
    // A test that takes long on a busy machine is no failed test.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["app/**/*.test.{ts,tsx}", "tests/whole/**/*.test.ts"],
          setupFiles: ["tests/setup/console.ts"],
          env: { TZ },
        },
      },
      onDatabase("sqlite"),
      onDatabase("postgresql"),
    ],
  },
});
