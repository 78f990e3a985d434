/** The guards stand in every database that the portal opens, whatever a migration did to its tables. */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { listGuards, readGuards } from "../../../scripts/guards.mjs";

const provider = process.env["DATABASE"] === "sqlite" ? "sqlite" : "postgresql";
const expected = listGuards(readGuards(provider)).map(({ name }) => name);

const STANDING = {
  sqlite: "select name from sqlite_master where type = 'trigger'",
  postgresql: "select tgname::text as name from pg_trigger where not tgisinternal",
}[provider];

async function standing(): Promise<string[]> {
  const { reader } = await database();
  const rows = await reader.$queryRawUnsafe<{ name: string }[]>(STANDING);
  return rows.map(({ name }) => name);
}

async function execute(statement: string): Promise<void> {
  const db = await database();
  await db.inTransaction(async (tx) => {
    await tx.$executeRawUnsafe(statement);
  });
}

function migrate(): void {
  execFileSync(process.execPath, ["scripts/migrate.mjs"], { stdio: "pipe" });
}

test("a migrated database has every guard that its file lists, and no other trigger", async () => {
  expect((await standing()).sort()).toEqual([...expected].sort());
});

test("a trigger that was lost stands again after the next start", async () => {
  const [guard] = listGuards(readGuards(provider));
  if (guard === undefined) throw new Error("the guards' file lists none");
  const on = provider === "sqlite" ? "" : ` on "${guard.table}"`;
  await execute(`drop trigger "${guard.name}"${on}`);
  expect(await standing()).not.toContain(guard.name);
  migrate();
  expect(await standing()).toContain(guard.name);
});

test("a trigger that no guard lists is gone after a start that makes the guards anew", async () => {
  const [first, second] = listGuards(readGuards(provider));
  if (first === undefined || second === undefined) throw new Error("the guards' file lists none");
  const on = provider === "sqlite" ? "" : ` on "${first.table}"`;
  await execute(`drop trigger "${first.name}"${on}`);
  const stranger = {
    sqlite: `create trigger stranger before insert on "Setting" begin select 1; end`,
    postgresql: `create trigger stranger before update on "Setting" for each row
      execute function suppress_redundant_updates_trigger()`,
  }[provider];
  await execute(stranger);
  migrate();
  expect((await standing()).sort()).toEqual([...expected].sort());
});
