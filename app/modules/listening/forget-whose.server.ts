/**
 * Takes out all that tells whose concerns' words are, beside the concerns themselves: the messages
 * that told of them, consents that ended, and the digests by which a name could be guessed.
 */
import type { Transaction } from "#app/platform/database.server.ts";
import { forgetDigests } from "#app/platform/done-form.server.ts";
import type { Id } from "#app/shared/id.ts";
import { forgetConsents } from "./consent-store.server.ts";
import { forgetTold } from "./tell-heard.server.ts";

type Spoken = Readonly<{ id: Id; listeningId: Id; personId: Id | null }>;

/** A parent's own acts; their digests can be guessed from the few concerns that there are. */
const CONSENTING = ["agree-to-publish", "stop-publishing"];
const WRITING = ["record-listening", "change-listening"];

export async function forgetWhose(tx: Transaction, spoken: readonly Spoken[]): Promise<void> {
  await forgetTold(tx, spoken);
  await forgetConsents(
    tx,
    spoken.map(({ id }) => id),
  );
  const listenings = new Set(spoken.map(({ listeningId }) => listeningId));
  await forgetDigests(tx, WRITING, { subjectIds: [...listenings] });
  const people = new Set(spoken.flatMap(({ personId }) => personId ?? []));
  if (people.size > 0) await forgetDigests(tx, CONSENTING, { actorIds: [...people] });
}
