/**
 * A connection to PostgreSQL that is asked one thing at a time.
 *
 * Prisma reads several relations of one row at once, also inside a transaction, which has one
 * connection. The driver still queues such questions by itself, but says that it will stop.
 */
import pg from "pg";

export class OneAtATime extends pg.Client {
  #last: Promise<unknown> = Promise.resolve();

  /** A question with a callback comes from the pool, which asks one at a time. */
  override query = ((...asked: readonly unknown[]): unknown => {
    const ask = () => (super.query as Ask)(...asked);
    if (asked.some((each) => typeof each === "function")) return ask();
    const answer = this.#last.then(ask);
    this.#last = answer.catch(() => undefined);
    return answer;
  }) as typeof pg.Client.prototype.query;
}

type Ask = (...asked: readonly unknown[]) => Promise<unknown>;
