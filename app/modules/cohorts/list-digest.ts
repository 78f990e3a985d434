/** What stands for a list, so that a form can say which one it was shown. */
import { createHash } from "node:crypto";

/** A browser sends a line's end as CRLF, whatever it was given. */
export function digestOfList(text: string): string {
  return createHash("sha256").update(text.replace(/\r\n?/g, "\n")).digest("hex");
}
