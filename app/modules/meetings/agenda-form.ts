/**
 * The form of an agenda: numbered rows of fields, `minutes1`, `titleEn1`, `titleEs1` and `order1`.
 * A row with nothing but its number is taken out; any other one says what is wrong with it.
 */
import { z } from "zod";
import type { Language } from "#app/i18n/languages.ts";
import { stop, textField, tidy, tokenField, wholeNumberField } from "#app/shared/form-fields.ts";
import { isId } from "#app/shared/id.ts";
import {
  inOrder,
  MOST_ITEMS,
  MOST_MINUTES,
  TITLE_FIELDS,
  type AgendaItem,
  type AgendaRow,
} from "./agenda.ts";

type Typed = Readonly<Record<string, unknown>>;

const LONGEST_TITLE = 120;
const minutes = wholeNumberField({ min: 1, max: MOST_MINUTES });
const order = wholeNumberField({ min: 0, max: 99 });
const title = textField({ max: LONGEST_TITLE, optional: true });

/** Which agenda the page showed. */
const agendaVersionField = z
  .string()
  .default("")
  .transform((text, context) =>
    text === "none" || isId(text) ? text : stop(context, "form-stale"),
  );

function textAt(typed: Typed, name: string): string {
  const text = typed[name];
  return typeof text === "string" ? tidy(text) : "";
}

/** A field's value, or null with its error said under its own name. */
function read<Value>(
  schema: z.ZodType<Value>,
  { typed, name, context }: { typed: Typed; name: string; context: z.RefinementCtx },
): Value | null {
  const result = schema.safeParse(textAt(typed, name));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const params = issue.code === "custom" ? (issue.params ?? {}) : {};
    context.addIssue({ code: "custom", path: [name], message: issue.message, params });
  }
  return null;
}

type Reading = { typed: Typed; languages: readonly Language[]; context: z.RefinementCtx };

function readRow(was: number, { typed, languages, context }: Reading): AgendaRow | null {
  const at = (field: string) => `${field}${String(was)}`;
  const filled = ["minutes", "titleEn", "titleEs"].some((field) => textAt(typed, at(field)) !== "");
  if (!filled) return null;
  const field = (name: string) => ({ typed, name: at(name), context });
  const row = {
    was,
    order: textAt(typed, at("order")) === "" ? null : read(order, field("order")),
    minutes: read(minutes, field("minutes")) ?? 1,
    titleEn: read(title, field("titleEn")) ?? "",
    titleEs: read(title, field("titleEs")) ?? "",
  };
  if (textAt(typed, at("titleEn")) === "" && textAt(typed, at("titleEs")) === "") {
    const path = [at(TITLE_FIELDS[languages[0] ?? "en"])];
    context.addIssue({ code: "custom", path, message: "agenda-title-missing" });
  }
  return row;
}

/** `languages` are those of the room: a missing title is asked for in the first of them. */
export function agendaForm(languages: readonly Language[]) {
  return z
    .looseObject({ token: tokenField(), version: agendaVersionField })
    .transform((typed, context) => {
      const { token, version } = typed;
      if (typed["act"] === "copy") return { act: "copy" as const, token };
      const rows = Array.from({ length: MOST_ITEMS }, (_, index) =>
        readRow(index + 1, { typed, languages, context }),
      );
      const points = inOrder(rows.filter((row) => row !== null));
      return { act: "save" as const, token, version, points };
    });
}

const ROW_FIELDS = ["order", "minutes", "titleEn", "titleEs"] as const;

/** The row and the field that a name such as "minutes2" stands for; null for any other name. */
export function placeOf(
  name: string,
): { number: string; field: (typeof ROW_FIELDS)[number] } | null {
  const [, word, number = ""] = /^([a-zA-Z]+)([0-9]+)$/.exec(name) ?? [];
  const field = ROW_FIELDS.find((known) => known === word);
  return field === undefined ? null : { number, field };
}

/** An agenda as the fields of its form hold it. */
export function agendaValues(items: readonly AgendaItem[], version: string) {
  const rows = items.flatMap(({ minutes: length, titleEn, titleEs }, index) => {
    const number = String(index + 1);
    return [
      [`order${number}`, number],
      [`minutes${number}`, String(length)],
      [`titleEn${number}`, titleEn],
      [`titleEs${number}`, titleEs],
    ] as const;
  });
  return { ...(Object.fromEntries(rows) as Record<string, string>), version };
}

/** How many rows a form shows: those that hold something, and room for more. */
export function rowsOf(values: Readonly<Record<string, unknown>>, room: number): number {
  const held = Array.from({ length: MOST_ITEMS }, (_, index) => index + 1).filter((number) =>
    ["minutes", "titleEn", "titleEs"].some((name) => textAt(values, `${name}${String(number)}`)),
  );
  return Math.min(MOST_ITEMS, (held.at(-1) ?? 0) + room);
}
