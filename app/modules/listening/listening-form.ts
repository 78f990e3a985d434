/**
 * The form of a listening: a line of fields for each concern, named by its row. What a row says of
 * a speaker needs their words; a row without anything is none.
 */
import { z } from "zod";
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { toParts } from "#app/shared/calendar-date.ts";
import {
  addressDateField,
  choiceField,
  textField,
  tokenField,
  versionField,
  wholeNumberField,
} from "#app/shared/form-fields.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { LONGEST_NAME, LONGEST_WORDS, type ConcernWords, type SentConcern } from "./concern.ts";
import { LISTENING_KINDS, MOST_CONVERSATIONS, type Heard } from "./listening.ts";

export const ROWS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Row = (typeof ROWS)[number];

type RowPart = "words" | "wordsIn" | "saidBy" | "person" | "concern";
type RowField = `${RowPart}${Row}`;

const plain = z.string().default("");
const optionalId = plain.transform((text): string => (isId(text) ? text : ""));
const ROW_PARTS = {
  words: textField({ max: LONGEST_WORDS, optional: true }),
  wordsIn: plain,
  saidBy: textField({ max: LONGEST_NAME, optional: true }),
  person: optionalId,
  concern: optionalId,
};

const rows = Object.fromEntries(
  ROWS.flatMap((row) =>
    Object.entries(ROW_PARTS).map(([part, field]) => [`${part}${String(row)}`, field]),
  ),
) as unknown as Record<RowField, z.ZodType<string>>;

const fields = z.object({
  token: tokenField(),
  kind: choiceField(LISTENING_KINDS, "heard-where-missing"),
  meetingId: optionalId,
  heardOn: addressDateField(),
  conversations: wholeNumberField({
    ...{ min: 1, max: MOST_CONVERSATIONS, missing: "conversations-missing" },
  }),
  ...rows,
});

type Typed = Readonly<Record<RowField, string>>;

function refuseHalf(typed: Typed, context: z.RefinementCtx) {
  for (const row of ROWS) {
    const isBegun = typed[`saidBy${row}`] !== "" || typed[`person${row}`] !== "";
    const field = `words${String(row)}`;
    if (typed[`words${row}`] === "") {
      if (isBegun) context.addIssue(issue(field, "concern-words-missing"));
    } else if (!isLanguage(typed[`wordsIn${row}`])) {
      context.addIssue(issue(`wordsIn${String(row)}`, "concern-language-missing"));
    }
  }
}

function issue(field: string, message: string) {
  return { code: "custom" as const, path: [field], message };
}

function concernsOf(typed: Typed): SentConcern[] {
  return ROWS.filter((row) => typed[`words${row}`] !== "").map((row) => ({
    row,
    id: typed[`concern${row}`] || null,
    words: typed[`words${row}`],
    wordsIn: isLanguage(typed[`wordsIn${row}`]) ? (typed[`wordsIn${row}`] as Language) : "en",
    saidBy: typed[`saidBy${row}`],
    personId: typed[`person${row}`] || null,
  }));
}

function sent(typed: z.output<typeof fields>) {
  const { token, kind, meetingId, heardOn, conversations } = typed;
  const answers = { kind, meetingId: meetingId || null, heardOn, conversations };
  return { token, answers, concerns: concernsOf(typed) };
}

export const newListeningForm = fields.superRefine(refuseHalf).transform(sent);

export const changeListeningForm = fields
  .extend({ version: versionField() })
  .superRefine(refuseHalf)
  .transform(({ version, ...typed }) => ({ ...sent(typed), version }));

/** As the fields of its form hold it. */
export function heardValues({ heardOn, kind, meetingId, conversations }: Heard) {
  const { day, month, year } = toParts(heardOn);
  return {
    ...{ kind, meetingId: meetingId ?? "", conversations: String(conversations) },
    ...{ "heardOn-day": String(day), "heardOn-month": String(month) },
    "heardOn-year": String(year),
  };
}

/** Rows in the order of the concerns; empty ones are in the reader's language. */
export function rowValues(
  concerns: readonly (ConcernWords & { id: Id })[],
  language: Language,
): Record<string, string> {
  const values = ROWS.map((row, index): [Row, Record<RowPart, string>] => {
    const one = concerns[index];
    const { words = "", wordsIn = language, saidBy = "" } = one ?? {};
    return [row, { words, wordsIn, saidBy, person: one?.personId ?? "", concern: one?.id ?? "" }];
  });
  return Object.fromEntries(
    values.flatMap(([row, parts]) =>
      Object.entries(parts).map(([part, value]) => [`${part}${String(row)}`, value]),
    ),
  );
}

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * What was typed, without the rows of concerns that stand no more: what was withdrawn meanwhile is
 * not shown again, and not written again.
 */
export function withoutGone(values: Values, standing: readonly Id[]): Values {
  const gone = ROWS.filter((row) => {
    const id = values[`concern${String(row)}`];
    return isId(id) && !standing.includes(id);
  });
  const emptied = gone.flatMap((row) =>
    (["words", "saidBy", "person", "concern"] as const).map(
      (part) => [`${part}${row}`, ""] as const,
    ),
  );
  return { ...values, ...Object.fromEntries(emptied) };
}

const FIELDS: Readonly<Record<string, string>> = {
  "heard-on-missing": "heardOn",
  "heard-later-than-today": "heardOn",
  "heard-on-other-day": "heardOn",
  "heard-at-missing": "meetingId",
  "heard-at-cancelled": "meetingId",
  "one-conversation": "conversations",
};

type Refusal = { reason: string; details?: Readonly<Record<string, string | number>> };

/** The field of a refusal; "" where the form as a whole is refused. */
export function fieldOfRefusal({ reason, details }: Refusal): string {
  const row = String(details?.["row"] ?? "");
  if (reason === "not-a-member") return `person${row}`;
  return FIELDS[reason] ?? "";
}
