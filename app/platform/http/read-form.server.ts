/**
 * Reads a submitted form: the values, or everything that the person typed with one error a field.
 *
 * A draft is a form sent by the language control: nothing is checked, the page comes back in the
 * other language with what was typed (product.md, rule 14). A body that is no form is a 400.
 */
import { data } from "@remix-run/node";
import type { z } from "zod";
import { cut, tidy, type DateBoxes } from "#app/shared/form-fields.ts";
import type { Refused, Verdict } from "#app/shared/verdict.ts";
import type { FormUsed } from "../done-form.server.ts";

export type FieldError = {
  field: string;
  reason: string;
  details: Readonly<Record<string, string | number>>;
};

/** What goes back to the page: all typed text by field name, date boxes as `name-day`. */
export type TypedForm = { values: Record<string, string>; errors: FieldError[] };

type Answer = ReturnType<typeof typedAnswer>;

export type ReadForm<Value> =
  | { ok: true; value: Value; refuse: (verdict: Refused, field?: string) => Answer }
  | { ok: false; answer: Answer };

type Values = Record<string, string>;

/**
 * A file that may be chosen beside the fields. Where it answers a field of the form itself, `read`
 * says what they say with it, or why it is not read.
 */
export type FileField = {
  name: string;
  read?: (bytes: Uint8Array, values: Values) => Verdict<Values>;
};

export type SentFile = { name: string; bytes: Uint8Array };

type ReadOptions = { longest?: number; file?: FileField };

const LONGEST_KEPT_TEXT = 10_000;
/** What the page itself fills in: where that is wrong, the form as a whole is. */
const UNTYPED: readonly string[] = ["token", "version", "requestId", "act", "intent"];
const DATE_BOX = /^(.+)-(day|month|year)$/;

/**
 * `longest` is how many characters of one field are read, where a field may hold a whole list;
 * `file` names the one file that the form takes, which comes with the answer; null where none was
 * chosen. A draft leaves out a file that is not read.
 */
export async function readForm<Schema extends z.ZodType>(
  { request }: { request: Request },
  schema: Schema,
  { longest = LONGEST_KEPT_TEXT, file: field }: ReadOptions = {},
): Promise<ReadForm<z.output<Schema>> & { file: SentFile | null }> {
  const sent = await formData(request);
  const values = readValues(sent, longest);
  const file = field === undefined ? null : await chosenFile(sent, field.name);
  const check = (checked: Values) => withTrueLengths(checkForm(checked, schema), sent);
  if (file === null || field?.read === undefined) return { ...check(values), file };
  const read = field.read(file.bytes, values);
  if (read.ok) return { ...check(read.value), file };
  if (values["draft"] !== undefined) return { ...checkForm(values, schema), file };
  return { ok: false, answer: refusedAnswer(values, read, field.name), file };
}

const LONGEST_FILE_NAME = 200;

/**
 * The file that was chosen; a field where none is sends an empty one without a name. A folder is no
 * part of a name.
 */
async function chosenFile(sent: FormData, field: string): Promise<SentFile | null> {
  const file = sent.get(field);
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return null;
  const name = cut(tidy(file.name.split(/[\\/]/).at(-1) ?? ""), LONGEST_FILE_NAME);
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The same for the query of a GET form. */
export function readQuery<Schema extends z.ZodType>(
  query: URLSearchParams,
  schema: Schema,
): ReadForm<z.output<Schema>> {
  return checkForm(readValues(query), schema);
}

function checkForm<Schema extends z.ZodType>(
  values: Values,
  schema: Schema,
): ReadForm<z.output<Schema>> {
  if (values["draft"] !== undefined) return { ok: false, answer: typedAnswer(values, [], 200) };
  const result = schema.safeParse(nest(values));
  if (!result.success) {
    return { ok: false, answer: typedAnswer(values, errorsOf(result.error), 422) };
  }
  return {
    ...{ ok: true, value: result.data },
    refuse: (verdict, field = "") => refusedAnswer(values, verdict, field),
  };
}

function refusedAnswer(values: Values, { reason, details = {} }: Refused, field: string) {
  return typedAnswer(values, [{ field: aboutForm(reason) ? "" : field, reason, details }], 422);
}

/** A refused form with one more refusal, where nothing is wrong with that field yet. */
export function alsoRefused(answer: Answer, field: string, verdict: Verdict<unknown>): Answer {
  const { values, errors } = answer.data;
  // A draft is not refused at all.
  if (verdict.ok || errors.length === 0 || errors.some((one) => one.field === field)) return answer;
  const { reason, details = {} } = verdict;
  return typedAnswer(values, [...errors, { field, reason, details }], 422);
}

/** The form as a whole is refused, whatever is written in it. */
function aboutForm(reason: string): boolean {
  return reason === ("form-used" satisfies FormUsed);
}

function typedAnswer(values: Values, errors: FieldError[], status: number) {
  return data<TypedForm>({ values, errors }, { status });
}

async function formData(request: Request): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type);
  if (!isForm) throw badRequest();
  try {
    return await request.formData();
  } catch {
    throw badRequest();
  }
}

function badRequest(): Response {
  return new Response(null, { status: 400 });
}

/** The first value of each name, files left out; odd names cannot touch an object's own keys. */
function readValues(
  entries: Iterable<[string, string | File]>,
  longest = LONGEST_KEPT_TEXT,
): Values {
  const values = Object.create(null) as Values;
  for (const [name, value] of entries) {
    if (typeof value !== "string" || values[name] !== undefined) continue;
    values[name] = value.slice(0, longest);
  }
  return { ...values };
}

/** Of a text that was cut before it was checked, what a person counts is what they wrote. */
function withTrueLengths<Value>(form: ReadForm<Value>, sent: FormData): ReadForm<Value> {
  if (form.ok) return form;
  const { values, errors } = form.answer.data;
  const told = errors.map((error) => {
    const written = sent.get(error.field);
    if (error.reason !== "text-too-long" || typeof written !== "string") return error;
    return { ...error, details: { ...error.details, length: [...tidy(written)].length } };
  });
  const status = form.answer.init?.status ?? 422;
  return { ok: false, answer: typedAnswer(values, told, status) };
}

/** `paidOn-day`, `paidOn-month`, `paidOn-year` become `paidOn: { day, month, year }`. */
function nest(values: Values): Record<string, string | DateBoxes> {
  const nested: Record<string, string | DateBoxes> = { ...values };
  for (const [name, value] of Object.entries(values)) {
    const [, field, box] = DATE_BOX.exec(name) ?? [];
    if (field === undefined || box === undefined) continue;
    const boxes = nested[field];
    const empty: DateBoxes = { day: "", month: "", year: "" };
    nested[field] = { ...(typeof boxes === "object" ? boxes : empty), [box]: value };
  }
  return nested;
}

function errorsOf(error: z.ZodError): FieldError[] {
  const seen = new Set<string>();
  const errors: FieldError[] = [];
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? "");
    const field = UNTYPED.includes(name) ? "" : name;
    if (seen.has(field)) continue;
    seen.add(field);
    const details = issue.code === "custom" ? (issue.params ?? {}) : {};
    const reason = issue.code === "custom" ? issue.message : "form-unreadable";
    errors.push({ field, reason, details: details as FieldError["details"] });
  }
  return errors;
}
