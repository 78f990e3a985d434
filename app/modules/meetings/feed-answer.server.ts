/**
 * A calendar file over HTTP. Calendar programs ask for it every few hours, so it is made once for
 * each revision of what the portal shows, and who has those very bytes gets a 304.
 */
import { createHash } from "node:crypto";
import { database } from "#app/platform/database.server.ts";
import { notFound } from "#app/platform/http/found.server.ts";
import { publicStamp } from "#app/platform/http/public-pages.server.ts";
import { readFeed, type CalendarFile } from "./read-feed.server.ts";
import { readFeedToken, tokenOfFile } from "./feed-token.ts";

type Made = { stamp: string; etag: string; file: CalendarFile };

const MOST_FILES = 500;
const files = new Map<string, Made>();

/** A wrong name, an unknown address and one that was taken back are the same 404. */
export async function feedAnswer(name: string | undefined, request: Request): Promise<Response> {
  const token = tokenOfFile(name);
  const made = token === null ? null : await makeOrRemember(token);
  if (token === null || made === null) throw notFound();

  const { etag, file } = made;
  const headers = {
    ETag: etag,
    "Cache-Control": `${file.isPrivate ? "private" : "public"}, max-age=0, must-revalidate`,
  };
  const known = request.headers.get("if-none-match") ?? "";
  if (known.trim() === "*" || known.includes(etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(file.text, {
    headers: {
      ...headers,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Language": file.language,
      // A secret is no name of a file.
      "Content-Disposition": `inline; filename="${file.isPrivate ? "parent-power" : token}.ics"`,
    },
  });
}

async function makeOrRemember(token: string): Promise<Made | null> {
  const stamp = await publicStamp();
  const kept = files.get(token);
  if (kept?.stamp === stamp) return kept;
  files.delete(token);
  const read = readFeedToken(token);
  const file = read === null ? null : await readFeed((await database()).reader, read);
  if (file === null) return null;

  const digest = createHash("sha256").update(file.text).digest("base64url").slice(0, 22);
  const made = { stamp, etag: `"${digest}"`, file };
  files.set(token, made);
  const [oldest] = files.keys();
  if (files.size > MOST_FILES && oldest !== undefined) files.delete(oldest);
  return made;
}
