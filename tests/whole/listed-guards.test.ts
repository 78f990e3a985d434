/** The list of guards is read from their SQL: a trigger that the reader misses would go unchecked. */
import { expect, test } from "vitest";
import { listGuards, readGuards } from "../../scripts/guards.mjs";

test("the reader sees each way of writing a trigger, and no comment", () => {
  const sql = `
    -- create trigger commented before update on "Entry"
    /* create trigger hidden before update on "Entry" */
    create trigger if not exists one before update of "amountPence" on "Posting" begin select 1; end;
    CREATE OR REPLACE TRIGGER "two" BEFORE INSERT OR UPDATE ON "Entry" FOR EACH ROW EXECUTE FUNCTION f();
    create constraint trigger three after insert on entry deferrable for each row execute function f();
  `;
  expect(listGuards(sql)).toEqual([
    { name: "one", table: "Posting" },
    { name: "two", table: "Entry" },
    { name: "three", table: "entry" },
  ]);
});

test("in each engine's guards every `create trigger` is one that the reader sees", () => {
  for (const provider of ["sqlite", "postgresql"] as const) {
    const sql = readGuards(provider).replaceAll(/--.*$/gm, "");
    const written = sql.match(
      /\btrigger\s+(if\s+not\s+exists\s+)?"?\w+"?\s+(before|after|instead)/gi,
    );
    expect(listGuards(sql)).toHaveLength(written?.length ?? 0);
  }
});
