/** The portal's own forms, filled in as a person would, then bent. */
import type { Actor } from "./actors.ts";
import { NAMES } from "./hostile-values.ts";
import type { RawRequest } from "./raw-request.ts";
import type { Field, Form } from "./read-page.ts";

export type Target = { path: string; form: Form };
export type Bend = { at: number; how: number; value: string };

/** Every form that an actor met, each with its actor; the way out of the session once in a while. */
export function formOrders(actor: Actor): { actor: Actor; target: Target }[] {
  return actor.forms
    .filter(({ form }) => form.fields.length > 0)
    .map((target) => ({ actor, target }));
}

/** An answer that could pass: what stands there, else something of the right kind. */
function sensible({ name, kind, value, choices }: Field, index: number): string {
  if (kind === "select") return choices[index % choices.length] ?? "";
  if (value !== "") return value;
  if (name.endsWith("-day")) return "15";
  if (name.endsWith("-month")) return "12";
  if (name === "bornOn-year") return "2015";
  if (name.endsWith("-year")) return String(2026 + (index % 2));
  if (/amount|afford/i.test(name)) return "84.33";
  if (/email/i.test(name)) return `bent${String(index)}@example.org`;
  if (/phone|telephone/i.test(name)) return "020 7946 0991";
  if (/postcode/i.test(name)) return "SE5 8AF";
  if (/count/i.test(name)) return "12";
  if (name === "children") return "2";
  if (/^(minutes|order)\d/.test(name)) return "10";
  if (/^link/.test(name)) return "https://example.org";
  return "Demo Ñandú O’Brien";
}

export function bend(address: string, { path, form }: Target, bends: readonly Bend[]): RawRequest {
  const answers = oneOfEach(form.fields).map((field, index): [string, string] => [
    field.name,
    sensible(field, index),
  ]);
  for (const { at, how, value } of bends) bendOne(answers, at, how, value);
  const body = new URLSearchParams(answers).toString();
  const to = form.action ?? path;
  if (form.method === "GET") return { path: `${to.split("?")[0]!}?${body.slice(0, 6_000)}` };
  return {
    method: "POST",
    path: to,
    headers: { origin: address, "content-type": "application/x-www-form-urlencoded" },
    body,
  };
}

/** Of radios and of buttons with one name, one is chosen: the first. The draft is sent seldom. */
function oneOfEach(fields: readonly Field[]): Field[] {
  const seen = new Set<string>();
  return fields.filter(({ name }) => {
    if (seen.has(name) || name === "draft") return false;
    seen.add(name);
    return true;
  });
}

function bendOne(answers: [string, string][], at: number, how: number, value: string): void {
  const index = answers.length === 0 ? -1 : at % answers.length;
  const answer = answers[index];
  const name = NAMES[at % NAMES.length]!;
  if (answer === undefined || how === 9) answers.push([name, value]);
  else if (how === 0) answers.splice(index, 1);
  else if (how === 1) answers.push([answer[0], value]);
  else if (how === 2) answers.unshift([answer[0], value]);
  else if (how === 3) answers.push(["draft", value]);
  else if (how === 4) answer[0] = name;
  else answer[1] = value;
}
