/**
 * The answer of a rule: accepted with a value, or refused with a reason.
 *
 * A refusal is foreseeable and is returned, never thrown. Its reason is a kebab-case key of
 * locales/<language>/errors.json; its details fill the placeholders of that sentence.
 */
export type Details = Readonly<Record<string, string | number>>;

export type Accepted<Value> = { readonly ok: true; readonly value: Value };

export type Refused<Reason extends string = string> = {
  readonly ok: false;
  readonly reason: Reason;
  readonly details?: Details;
};

export type Verdict<Value, Reason extends string = string> = Accepted<Value> | Refused<Reason>;

export function accept(): Accepted<undefined>;
export function accept<Value>(value: Value): Accepted<Value>;
export function accept<Value>(value?: Value): Accepted<Value | undefined> {
  return { ok: true, value };
}

export function refuse<const Reason extends string>(
  reason: Reason,
  details?: Details,
): Refused<Reason> {
  return details === undefined ? { ok: false, reason } : { ok: false, reason, details };
}
