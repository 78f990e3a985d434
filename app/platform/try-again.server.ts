/**
 * Runs a transaction again when the database undid it for another one's sake: two that waited for
 * each other, or that could not both be as if alone. Nothing of the undone one was written, and its
 * work depends on nothing but the database, so the next run decides anew on what is there now.
 */
const MOST_TRIES = 5;
const FIRST_WAIT = 20;

/** Prisma's own code, its adapter's word, and PostgreSQL's codes, as raw statements bring them. */
const UNDONE: ReadonlySet<unknown> = new Set([
  "P2034",
  "TransactionWriteConflict",
  "40P01",
  "40001",
]);

/** Fails as the last try did; any other failure fails at once. */
export async function tryAgain<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await run();
    } catch (error) {
      if (tried === MOST_TRIES || !wasUndone(error)) throw error;
    }
    await waitAtRandom(FIRST_WAIT * 2 ** tried);
  }
}

type Failure = Readonly<{
  code?: unknown;
  kind?: unknown;
  originalCode?: unknown;
  cause?: unknown;
  meta?: Readonly<{ driverAdapterError?: unknown }>;
}>;

/** Whether the database says so, in the failure or in what caused it. */
function wasUndone(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { code, kind, originalCode, cause, meta }: Failure = error;
  if ([code, kind, originalCode].some((word) => UNDONE.has(word))) return true;
  return wasUndone(cause) || wasUndone(meta?.driverAdapterError);
}

/** Two that collided come back at different moments. */
function waitAtRandom(most: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * most));
}
