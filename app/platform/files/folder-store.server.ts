/** Files in a folder of this machine, readable by the portal's own user alone. */
import { createReadStream } from "node:fs";
import { chmod, mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { newId } from "#app/shared/id.ts";
import type { FileStore } from "./file-store.server.ts";

export function folderStore(folder: string): FileStore {
  const fileOf = (key: string) => path.resolve(folder, key);
  return {
    async put(key, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await chmod(folder, 0o700);
      // Under another name until it is whole, so that nobody ever reads half a file.
      const begun = fileOf(`begun-${newId()}`);
      const file = await open(begun, "wx", 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(begun, fileOf(key));
    },
    async get(key) {
      const stream = createReadStream(fileOf(key));
      const found = await opened(stream);
      return found ? (Readable.toWeb(stream) as ReadableStream<Uint8Array>) : null;
    },
    async remove(key) {
      await rm(fileOf(key), { force: true });
    },
  };
}

/** Whether there is such a file; anything else that keeps it from being read fails. */
function opened(stream: ReturnType<typeof createReadStream>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.once("open", () => {
      resolve(true);
    });
    stream.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") resolve(false);
      else reject(error);
    });
  });
}
