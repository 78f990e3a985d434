/** Where somebody goes who has joined: to their own page, which says whether there was a place. */
import type { SignedInContext } from "#app/platform/context.server.ts";
import type { Id } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { holdsPlace } from "./membership.ts";
import { listMembershipsOf } from "./membership-store.server.ts";

export async function joinedAnswer(context: SignedInContext, membershipId: Id): Promise<string> {
  const { db, actor, language } = context;
  const mine = await listMembershipsOf(db.reader, actor.personId);
  const own = mine.find(({ id }) => id === membershipId);
  const word = own !== undefined && holdsPlace(own.stage) ? "enrolled" : "waiting";
  return `${paths(language).myMeetings}?done=${word}`;
}
