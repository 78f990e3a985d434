/** The asks of an action as its pages show them: what was answered, and every note by whom. */
import { listNames } from "#app/modules/identity/person-store.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import type { Id } from "#app/shared/id.ts";
import type { Given } from "./answer.ts";
import { listNotes, listPutAsks, type PutAsk } from "./put-ask-store.server.ts";

export type Note = Given & { id: Id; by: string; at: Date };

export type LiveAsk = PutAsk & {
  /** The newest first; the one that counts is not always the newest. */
  notes: Note[];
};

export async function readLiveAsks(reader: Reader, actionId: Id): Promise<LiveAsk[]> {
  const asks = await listPutAsks(reader, actionId);
  const notes = await listNotes(reader, actionId);
  const names = await listNames(reader, [...new Set(notes.map(({ byId }) => byId))]);
  return asks.map((ask) => ({
    ...ask,
    notes: notes
      .filter(({ actionAskId }) => actionAskId === ask.id)
      .map(({ actionAskId: _, token: __, byId, ...note }) => ({
        ...note,
        by: names.get(byId) ?? "",
      })),
  }));
}
