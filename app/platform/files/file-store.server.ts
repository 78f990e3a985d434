/**
 * The store of uploaded files: bytes under a key, in a folder outside the web root or in a bucket.
 *
 * Bytes are written once and never changed. Who may have them is decided before the store is
 * asked; it knows keys only.
 */
import { assert } from "#app/shared/assert.ts";
import { env } from "../env.server.ts";
import { bucketStore } from "./bucket-store.server.ts";
import type { FileSettings } from "./file-settings.ts";
import { folderStore } from "./folder-store.server.ts";

export type FileStore = {
  put(key: string, bytes: Uint8Array, type: string): Promise<void>;
  /** The bytes as they come; null where the store has none under the key. */
  get(key: string): Promise<ReadableStream<Uint8Array> | null>;
  /** Nothing to remove is no failure. */
  remove(key: string): Promise<void>;
};

export function openFileStore(store: FileSettings["store"]): FileStore {
  const opened = store.kind === "s3" ? bucketStore(store) : folderStore(store.folder);
  return {
    put: (key, bytes, type) => opened.put(checked(key), bytes, type),
    get: (key) => opened.get(checked(key)),
    remove: (key) => opened.remove(checked(key)),
  };
}

/** The store of this portal's settings. */
export function fileStore(): FileStore {
  return openFileStore(env().files.store);
}

/** A key is a plain name: it leads nowhere else. */
function checked(key: string): string {
  assert(/^[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)?$/.test(key), "a key is a plain name");
  return key;
}
