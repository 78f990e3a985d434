/** Every command, field and choice that the audit log can hold has words in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { textIn } from "#app/i18n/portal-context.tsx";
import { resources } from "#app/i18n/resources.ts";
import { AUDIT_FIELDS } from "#app/modules/audit/audit-fields.ts";
import { OUTCOMES } from "#app/modules/cases/legal-check.ts";
import { ROLES } from "#app/modules/identity/permissions.ts";
import { PLAN_STATUSES } from "#app/modules/payment-plans/plan-lifecycle.ts";
import { EVERY } from "#app/modules/payment-plans/plan-product.ts";
import { PAYMENT_METHODS } from "#app/modules/payments/payment-form.ts";
import { POT_KINDS } from "#app/modules/pots/pot-kinds.ts";
import { valueWords } from "#app/parts/audit-words.ts";

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

test("each of more than 60 fields that an act may name has words for the audit log", () => {
  const fields = Object.keys(AUDIT_FIELDS);
  expect(fields.length).toBeGreaterThan(60);
  for (const { records } of Object.values(resources)) {
    expect(Object.keys(records.fields).toSorted()).toEqual(fields.toSorted());
  }
});

test("each choice that the log holds has words, among them the 11 statuses of a plan", () => {
  const choices = {
    ...{ status: [...PLAN_STATUSES, "proposed", "rejected"], roles: ROLES, every: EVERY },
    ...{ kind: POT_KINDS, method: PAYMENT_METHODS, outcome: OUTCOMES, language: LANGUAGES },
  };
  expect(PLAN_STATUSES).toHaveLength(11);
  for (const [field, values] of Object.entries(choices)) {
    expect(values.filter((value) => valueWords(textIn("es"), field, value) === value)).toEqual([]);
  }
});
