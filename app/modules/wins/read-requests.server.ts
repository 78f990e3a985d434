/** The requests of an offer as those who run it read them: whose, who wrote it down, whom to ring. */
import type { Reader } from "#app/platform/database.server.ts";
import { listWithoutEmail } from "./place-parent-store.server.ts";
import type { PlaceRequest } from "./place-request.ts";
import { listNames } from "./place-request-store.server.ts";

export type NamedRequest = Readonly<{
  request: PlaceRequest;
  name: string;
  /** Null where the parent asked. */
  writtenBy: string | null;
  /** The number of somebody without e-mail, perhaps empty; null for whom mail reaches. */
  ring: string | null;
}>;

export async function readRequests(
  db: Reader,
  requests: readonly PlaceRequest[],
): Promise<NamedRequest[]> {
  const parents = requests.map(({ personId }) => personId);
  const writers = requests.flatMap(({ writtenById }) => writtenById ?? []);
  const names = await listNames(db, [...parents, ...writers]);
  const toRing = new Map(
    (await listWithoutEmail(db, parents)).map(({ id, phone }) => [id, phone ?? ""]),
  );
  return requests.map((request) => ({
    ...{ request, name: names.get(request.personId) ?? "" },
    writtenBy: request.writtenById === null ? null : (names.get(request.writtenById) ?? ""),
    ring: toRing.get(request.personId) ?? null,
  }));
}
