/**
 * The form of a register: a mark for each member that the page showed, and names of walk-ins, one
 * a line. A name of nobody is refused by its line; nothing that was written is lost.
 */
import { z } from "zod";
import { fullNameField, stop, textField, tokenField } from "#app/shared/form-fields.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { isMark } from "./attendance.ts";
import { readSeen, type SentLine } from "./register-line.ts";

/** Before a person's id in the names of the form's fields. */
export const MARK_FIELD = "mark-";
export const SEEN_FIELD = "seen-";

export const MOST_WALK_INS = 40;

type Values = Readonly<Record<string, unknown>>;

/** The line of one person as the form holds it. */
export function sentLine(values: Values, personId: Id): SentLine {
  const [mark, seen] = [values[MARK_FIELD + personId], values[SEEN_FIELD + personId]];
  return {
    chosen: typeof mark === "string" && isMark(mark) ? mark : null,
    seen: readSeen(typeof seen === "string" ? seen : ""),
  };
}

/** Names, one a line; blank lines are none. */
function walkInsField() {
  return textField({ max: 8000, optional: true }).transform((text, context): string[] => {
    const rows = text.split("\n").map((row, index) => ({ name: row.trim(), line: index + 1 }));
    const named = rows.filter(({ name }) => name !== "");
    const wrong = named.find(({ name }) => !fullNameField().safeParse(name).success);
    if (wrong !== undefined) return stop(context, "walk-in-name", { line: wrong.line });
    const most = MOST_WALK_INS;
    return named.length > most
      ? stop(context, "walk-ins-many", { most })
      : named.map(({ name }) => name);
  });
}

export const registerForm = z
  .looseObject({
    token: tokenField(),
    /** Who was signed in as the page was made; empty from a page that does not say it. */
    by: z.string().default(""),
    act: z.enum(["save", "rest"]).default("save"),
    walkIns: walkInsField(),
  })
  .transform(({ token, by, act, walkIns, ...values }) => ({
    ...{ token, by, walkIns, rest: act === "rest" },
    lines: linesOf(values),
  }));

/** One for each person whose line the page showed. */
function linesOf(values: Values): (SentLine & { personId: Id })[] {
  return Object.keys(values)
    .filter((name) => name.startsWith(SEEN_FIELD))
    .map((name) => name.slice(SEEN_FIELD.length))
    .filter(isId)
    .map((personId) => ({ personId, ...sentLine(values, personId) }));
}
