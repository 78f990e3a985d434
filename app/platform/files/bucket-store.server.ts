/**
 * Files in a bucket of a store that speaks S3, addressed as endpoint/bucket/key. Each request is
 * signed (AWS Signature Version 4), its body included.
 */
import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import { assert } from "#app/shared/assert.ts";
import type { Bucket } from "./file-settings.ts";
import type { FileStore } from "./file-store.server.ts";

/** After a failure of the store's own, with a pause that doubles from 50 milliseconds. */
const MOST_TRIES_MORE = 3;
const PATIENCE_MILLISECONDS = 60_000;

const NO_BYTES = new Uint8Array();

export function bucketStore({ endpoint, bucket, region, key: id, secret }: Bucket): FileStore {
  const client = new AwsClient({
    ...{ accessKeyId: id, secretAccessKey: secret, region, service: "s3" },
    retries: MOST_TRIES_MORE,
  });
  const ask = (method: string, key: string, bytes: Uint8Array = NO_BYTES, type?: string) =>
    client.fetch(`${endpoint}/${bucket}/${key}`, {
      method,
      headers: {
        "X-Amz-Content-Sha256": createHash("sha256").update(bytes).digest("hex"),
        ...(type !== undefined && { "Content-Type": type }),
      },
      ...(method === "PUT" && { body: new Uint8Array(bytes) }),
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
  return {
    async put(key, bytes, type) {
      await expectOk(await ask("PUT", key, bytes, type), "PUT");
    },
    async get(key) {
      const answer = await ask("GET", key);
      if (answer.status !== 404) return (await expectOk(answer, "GET")).body;
      await answer.body?.cancel();
      return null;
    },
    async remove(key) {
      const answer = await ask("DELETE", key);
      if (answer.status !== 404) await expectOk(answer, "DELETE");
      await answer.body?.cancel();
    },
  };
}

/** The store's own words go to the log, without the address, in which nothing is secret anyway. */
async function expectOk(answer: Response, method: string): Promise<Response> {
  if (answer.ok) return answer;
  const words = (await answer.text()).slice(0, 300);
  assert(answer.ok, `the file store takes ${method}: ${String(answer.status)} ${words}`);
  return answer;
}
