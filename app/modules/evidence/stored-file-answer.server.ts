/**
 * An uploaded file over HTTP. A published one is for everybody; any other one only for those who
 * work with campaigns, and for nobody else does it exist. Nothing in it can run: a picture was made
 * anew, a PDF is saved instead of shown, and the type stands as it was found in its bytes.
 */
import { visitorContext, type RequestArgs } from "#app/modules/identity/require-actor.server.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { database } from "#app/platform/database.server.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import {
  findStoredFile,
  type StoredFile,
} from "#app/modules/campaigns/stored-file-store.server.ts";

/** Short, so that a file that is taken back is soon gone everywhere. */
const PUBLIC_SECONDS = 300;

export async function storedFileAnswer(args: RequestArgs, id: unknown): Promise<Response> {
  const file = found(await findStoredFile((await database()).reader, id));
  if (file.publishedAt === null) {
    const { actor } = await visitorContext(args);
    found(actor !== null && may(actor.roles, "see-campaigns") ? file : null);
  }
  const { request } = args;
  const headers = headersOf(file);
  if (isKnown(request, file)) return new Response(null, { status: 304, headers });
  if (request.method === "HEAD") return new Response(null, { headers });
  // Bytes are kept before their row comes into use: without them the store has lost something.
  return new Response(found(await fileStore().get(file.storeKey)), { headers });
}

function etagOf({ digest }: StoredFile): string {
  return `"${digest.slice(0, 32)}"`;
}

function isKnown({ headers }: Request, file: StoredFile): boolean {
  if (file.publishedAt === null) return false;
  return (headers.get("if-none-match") ?? "").includes(etagOf(file));
}

function headersOf(file: StoredFile): Record<string, string> {
  const { type, storeKey, bytes, publishedAt } = file;
  const isPublic = publishedAt !== null;
  const place = type === "application/pdf" ? "attachment" : "inline";
  return {
    "Content-Type": type,
    "Content-Length": String(bytes),
    // The name that somebody gave it may say who is on it; the store's own says nothing.
    "Content-Disposition": `${place}; filename="${storeKey}"`,
    "Cache-Control": isPublic
      ? `public, max-age=${String(PUBLIC_SECONDS)}, must-revalidate`
      : "private, no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    ...(isPublic && { ETag: etagOf(file) }),
  };
}
