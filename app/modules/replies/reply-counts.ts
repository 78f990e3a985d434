/** How many come to a meeting, as far as they said, and how many children with them. */
import type { Answer, Reply } from "./reply.ts";

export type ReplyGroup = Answer | "none";
export type ReplyCounts = Readonly<Record<ReplyGroup | "children", number>>;

/** One entry for each person with a place; null where nothing was said. */
export function countReplies(replies: readonly (Reply | null)[]): ReplyCounts {
  const of = (group: ReplyGroup) =>
    replies.filter((reply) => (reply?.answer ?? "none") === group).length;
  const children = replies.reduce((sum, reply) => sum + (reply?.children ?? 0), 0);
  return { yes: of("yes"), maybe: of("maybe"), no: of("no"), none: of("none"), children };
}
