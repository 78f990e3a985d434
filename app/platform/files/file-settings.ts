/**
 * Where uploaded files lie, and how large one may be, from the environment: FILE_STORE is a folder
 * outside the web root, or "s3" for a bucket of any store that speaks S3, which needs five more.
 */
import { z } from "zod";

const given = z.string().trim().min(1);

const limit = z.coerce.number().int().min(1).max(50).default(10);

const folder = z.object({ FILE_STORE: given.default("data/files"), FILE_LIMIT_MB: limit });

const bucket = z.object({
  FILE_STORE: z.literal("s3"),
  FILE_LIMIT_MB: limit,
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }),
  S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
  S3_REGION: given,
  S3_KEY: given,
  S3_SECRET: given,
});

export type Bucket = {
  endpoint: string;
  bucket: string;
  region: string;
  key: string;
  secret: string;
};

export type FileSettings = {
  store: { kind: "folder"; folder: string } | ({ kind: "s3" } & Bucket);
  /** The largest file that is taken, in bytes. */
  limitBytes: number;
};

/** The settings, or zod's account of what is wrong with which of them. */
export function readFileSettings(source: Readonly<Record<string, string | undefined>>) {
  return source["FILE_STORE"] === "s3"
    ? bucket.transform(inBucket).safeParse(source)
    : folder.transform(inFolder).safeParse(source);
}

const MEGABYTE = 1_000_000;

function inFolder({ FILE_STORE, FILE_LIMIT_MB }: z.output<typeof folder>): FileSettings {
  return {
    store: { kind: "folder", folder: FILE_STORE },
    limitBytes: FILE_LIMIT_MB * MEGABYTE,
  };
}

function inBucket(read: z.output<typeof bucket>): FileSettings {
  return {
    store: {
      kind: "s3",
      endpoint: read.S3_ENDPOINT.replace(/\/$/, ""),
      bucket: read.S3_BUCKET,
      region: read.S3_REGION,
      key: read.S3_KEY,
      secret: read.S3_SECRET,
    },
    limitBytes: read.FILE_LIMIT_MB * MEGABYTE,
  };
}
