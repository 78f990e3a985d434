/**
 * The files that browsers fetch (styles, fonts, pictures), read once at start with the copies that
 * the build compressed. What a running portal serves stays as its pages name it, also while a
 * build replaces the files on disk.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { assert } from "#app/shared/assert.ts";
import { acceptedEncoding, type Encoding } from "./compress.server.ts";
import { isUnchanged, securityHeaders } from "./headers.server.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

const COMPRESSED = { ".br": "br", ".gz": "gzip" } as const satisfies Record<string, Encoding>;

type Bytes = Partial<Record<Encoding, Buffer>>;
type StaticFile = Readonly<{ headers: Readonly<Record<string, string>>; bytes: Bytes }>;

export type SendStatic = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/** Reads the folder; the function answers a request for one of its files, or says that it is none. */
export function staticFiles(folder: string): SendStatic {
  const files = readFiles(folder);
  return (incoming, outgoing) => {
    if (incoming.method !== "GET" && incoming.method !== "HEAD") return false;
    const [address = ""] = (incoming.url ?? "").split("?");
    const file = files.get(address);
    if (file !== undefined) send(file, incoming, outgoing);
    return file !== undefined;
  };
}

/** By address: "/assets/root-abc.css". */
function readFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const contents = new Map<string, Bytes>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith(".")) continue;
    const place = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(folder, place).split(path.sep).join("/")}`;
    const ending = path.extname(address);
    const encoding = isCompressed(ending) ? COMPRESSED[ending] : "identity";
    const name = encoding === "identity" ? address : address.slice(0, -ending.length);
    contents.set(name, { ...contents.get(name), [encoding]: readFileSync(place) });
  }
  return new Map([...contents].map(([address, bytes]) => [address, toFile(address, bytes)]));
}

function isCompressed(ending: string): ending is keyof typeof COMPRESSED {
  return Object.hasOwn(COMPRESSED, ending);
}

function toFile(address: string, bytes: Bytes): StaticFile {
  const type = TYPES[path.extname(address)];
  assert(type !== undefined && bytes.identity !== undefined, `${address} can be sent`);
  const etag = createHash("sha256").update(bytes.identity).digest("base64url").slice(0, 22);
  const isForever = address.startsWith("/assets/");
  const headers = {
    ...Object.fromEntries(securityHeaders()),
    "content-type": type,
    "cache-control": isForever ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    vary: "accept-encoding",
    // Weak: the compressed copies are the same file in other bytes.
    etag: `W/"${etag}"`,
  };
  return { headers, bytes };
}

function send(file: StaticFile, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (isUnchanged(incoming, file.headers["etag"] ?? "")) {
    outgoing.writeHead(304, file.headers);
    outgoing.end();
    return;
  }
  const accepted = acceptedEncoding(incoming.headers["accept-encoding"]);
  const encoding = file.bytes[accepted] === undefined ? "identity" : accepted;
  const bytes = file.bytes[encoding] ?? Buffer.alloc(0);
  outgoing.writeHead(200, {
    ...file.headers,
    "content-length": bytes.length,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
  });
  outgoing.end(incoming.method === "HEAD" ? undefined : bytes);
}
