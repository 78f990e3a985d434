/**
 * A small object store that speaks S3 over HTTP and keeps what it is given. It checks each
 * request's AWS Signature Version 4 by itself, body and date included, and refuses what is not
 * signed with its key: 403, as S3 does.
 */
import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export const S3_KEY = "DEMOKEY00000000000";
export const S3_SECRET = "demo/secret+of=the-store";
const REGION = "eu-west-2";
const MOST_SKEW_MILLISECONDS = 15 * 60_000;

export type S3Server = {
  settings: {
    kind: "s3";
    endpoint: string;
    bucket: string;
    region: string;
    key: string;
    secret: string;
  };
  objects: Map<string, { bytes: Buffer; type: string }>;
  /** Why requests were refused, in order. */
  refusals: string[];
  /** The next so many requests fail with 503. */
  failNext: (count: number) => void;
  stop: () => Promise<void>;
};

export async function startS3Server(bucket = "demo-files"): Promise<S3Server> {
  const objects: S3Server["objects"] = new Map();
  const refusals: string[] = [];
  let failures = 0;
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const { status, content = "" } = reply(request, body);
      response.statusCode = status;
      response.end(content);
    });
  });
  const reply = (request: IncomingMessage, body: Buffer): Reply => {
    if (failures > 0) {
      failures -= 1;
      return { status: 503, content: "SlowDown" };
    }
    const wrong = whatIsWrong(request, body);
    if (wrong === null) return answer(request, { body, bucket, objects });
    refusals.push(wrong);
    return { status: 403, content: wrong };
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${String(port)}`;
  return {
    settings: { kind: "s3", endpoint, bucket, region: REGION, key: S3_KEY, secret: S3_SECRET },
    objects,
    refusals,
    failNext: (count) => {
      failures = count;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

type Reply = { status: number; content?: string | Buffer };
type Asked = { body: Buffer; bucket: string; objects: S3Server["objects"] };

function answer(
  { url: path = "/", method = "", headers }: IncomingMessage,
  { body, bucket, objects }: Asked,
): Reply {
  if (!path.startsWith(`/${bucket}/`)) return { status: 404, content: "NoSuchBucket" };
  if (method === "PUT") {
    objects.set(path, { bytes: body, type: headers["content-type"] ?? "" });
    return { status: 200 };
  }
  if (method === "DELETE") {
    objects.delete(path);
    return { status: 204 };
  }
  if (method !== "GET") return { status: 405, content: "MethodNotAllowed" };
  const found = objects.get(path);
  return found === undefined
    ? { status: 404, content: "NoSuchKey" }
    : { status: 200, content: found.bytes };
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

/** S3's word for what is wrong with a request's signature; null where nothing is. */
function whatIsWrong(request: IncomingMessage, body: Buffer): string | null {
  const match = AUTHORIZATION.exec(request.headers.authorization ?? "");
  if (match === null) return "AccessDenied";
  const [, key = "", day = "", region = "", signed = "", signature = ""] = match;
  if (key !== S3_KEY) return "InvalidAccessKeyId";
  const date = String(request.headers["x-amz-date"]);
  const at = Date.parse(
    date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"),
  );
  if (!(Math.abs(at - Date.now()) < MOST_SKEW_MILLISECONDS)) return "RequestTimeTooSkewed";
  if (!date.startsWith(day)) return "SignatureDoesNotMatch";
  const digest = String(request.headers["x-amz-content-sha256"]);
  if (digest !== sha256(body)) return "XAmzContentSHA256Mismatch";
  if (!["host", "x-amz-date"].every((name) => signed.split(";").includes(name))) {
    return "SignatureDoesNotMatch";
  }
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", date, scope, sha256(canonical(request, signed, digest))];
  const steps = [day, region, "s3", "aws4_request"];
  const secret = steps.reduce<Buffer>(hmac, Buffer.from(`AWS4${S3_SECRET}`));
  return hmac(secret, text.join("\n")).toString("hex") === signature
    ? null
    : "SignatureDoesNotMatch";
}

function canonical(
  { method, url = "/", headers }: IncomingMessage,
  signed: string,
  digest: string,
) {
  const { pathname, search } = new URL(url, "http://store");
  const query = search.slice(1).split("&").filter(Boolean).toSorted().join("&");
  const lines = signed.split(";").map((name) => `${name}:${String(headers[name]).trim()}\n`);
  return [method, pathname, query, lines.join(""), signed, digest].join("\n");
}

function sha256(text: Buffer | string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
