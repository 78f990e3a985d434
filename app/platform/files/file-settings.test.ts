import { expect, test } from "vitest";
import { readEnv } from "../env.server.ts";

test("without settings files lie in data/files and may have 10 MB", () => {
  expect(readEnv({})).toMatchObject({
    env: { files: { store: { kind: "folder", folder: "data/files" }, limitBytes: 10_000_000 } },
  });
});

test("a bucket without its 5 settings names all 5, and a limit of 51 MB is malformed", () => {
  const result = readEnv({ FILE_STORE: "s3", FILE_LIMIT_MB: "51" });
  const problems = result.ok ? [] : result.problems.map(({ name, why }) => `${name} ${why}`);
  expect(problems.toSorted()).toEqual([
    ...["FILE_LIMIT_MB malformed", "S3_BUCKET missing", "S3_ENDPOINT missing", "S3_KEY missing"],
    ...["S3_REGION missing", "S3_SECRET missing"],
  ]);
});

test("a bucket with all of them is read, the slash at its address's end left off", () => {
  const source = {
    ...{ FILE_STORE: "s3", S3_ENDPOINT: "https://s3.example/", S3_BUCKET: "files" },
    ...{ S3_REGION: "eu-west-2", S3_KEY: "k", S3_SECRET: "s" },
  };
  expect(readEnv(source)).toMatchObject({
    env: { files: { store: { kind: "s3", endpoint: "https://s3.example", bucket: "files" } } },
  });
});
