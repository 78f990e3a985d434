/**
 * Promises of the code, checked where they are made.
 *
 * A failed assertion is a fault of the portal, never of a person: nobody catches it, the page
 * answers 500 and it is logged once. What a person may do wrongly is a refused `Verdict` instead.
 */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Broken promise: ${message}`);
}

/** Marks a place that the types rule out; the compiler refuses it as soon as a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`Broken promise: ${JSON.stringify(value)} was thought impossible`);
}
