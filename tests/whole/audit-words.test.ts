/** Every command that the audit log can hold has words in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { resources } from "#app/i18n/resources.ts";

const MODULES = "app/modules";
const NAMED = /\bcommand(?::| =)[^;\n]*?"([a-z]+(?:-[a-z]+)+)"(?:\s*:\s*"([a-z]+(?:-[a-z]+)+)")?/g;

function commandsInSources(): string[] {
  const files = readdirSync(MODULES, { recursive: true, encoding: "utf8" });
  const sources = files.filter((name) => name.endsWith(".server.ts"));
  const found = sources.flatMap((name) =>
    [...readFileSync(path.join(MODULES, name), "utf8").matchAll(NAMED)].flatMap((match) =>
      match.slice(1).filter(Boolean),
    ),
  );
  return [...new Set(found)];
}

test("each command written in the modules' verbs, more than 40, has words for the audit log", () => {
  const commands = commandsInSources();
  expect(commands.length).toBeGreaterThan(40);
  const { en, es } = resources;
  expect(commands.filter((command) => !(command in en.records.commands))).toEqual([]);
  expect(commands.filter((command) => !(command in es.records.commands))).toEqual([]);
});
