/** Turns absence into the 404 page. */

/** The value, or a 404 in the reader's language where it is null: its existence stays private. */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw notFound();
  return value;
}

export function notFound(): Response {
  return new Response(null, { status: 404 });
}
