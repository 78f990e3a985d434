/** A reply as the fields of its form hold it. */
import { isAnswer, type Reply } from "./reply.ts";

/** `tapped`: the answer that a link of a message brought; it goes before the one noted so far. */
export function replyValues(
  reply: Reply | null,
  tapped: string | null = null,
): Record<string, string> {
  const answer = isAnswer(tapped) ? tapped : (reply?.answer ?? "");
  // Who does not come brings nobody: what was noted with another answer is not shown.
  const children = answer === "no" ? null : (reply?.children ?? null);
  return { answer, children: children === null ? "" : String(children) };
}
