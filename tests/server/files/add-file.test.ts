/** Files as evidence: what they truly are, who may have them, and what is erased. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { LoaderFunctionArgs } from "@remix-run/node";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addEvidenceFile } from "#app/modules/evidence/add-evidence-file.server.ts";
import { removeEvidence, showEvidenceFile } from "#app/modules/evidence/change-evidence.server.ts";
import { unpublishWin } from "#app/modules/wins/change-win.server.ts";
import { eraseFiles } from "#app/modules/evidence/erase-files.server.ts";
import { listEvidence } from "#app/modules/campaigns/evidence-store.server.ts";
import { forgetEnv } from "#app/platform/env.server.ts";
import { loadContext } from "#app/platform/http/load-context.server.ts";
import { action as sendFile } from "#app/routes/staff.evidence.$kind.$subject_.files.tsx";
import { newId } from "#app/shared/id.ts";
import { loader } from "#app/stored-file.ts";
import { startS3Server, type S3Server } from "#tests/fakes/s3-server.ts";
import { acting, actingAs, person } from "#tests/setup/people.ts";
import { cookieOf } from "#tests/setup/visit.ts";
import { published, valueOf, versionOf, win, withLink } from "#tests/setup/wins.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "portal-evidence-"));
let s3: S3Server;
let photo: Uint8Array;
const PDF = Uint8Array.from(Buffer.from("%PDF-1.7\nA letter of the university\n%%EOF"));

beforeAll(async () => {
  vi.stubEnv("FILE_STORE", folder);
  vi.stubEnv("FILE_LIMIT_MB", "1");
  forgetEnv();
  s3 = await startS3Server();
  const red = sharp({ create: { width: 30, height: 20, channels: 3, background: "#b3204f" } });
  photo = new Uint8Array(
    await red
      .withExif({ IFD0: { Make: "Demo Camera" } })
      .png()
      .toBuffer(),
  );
});

afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const organiser = await actingAs(["organiser"]);
const of = (id: string) => ({ kind: "win", id }) as const;
const upload = (winId: string, name = "photo.png", bytes = photo) => ({
  ...{ token: newId(), subject: of(winId), name, bytes },
  ...{ label: "The seats", labelIn: "en" as const, on: null },
});

async function fileOf(winId: string) {
  const all = await listEvidence(organiser.db.reader, "win", winId);
  return all.find(({ file }) => file !== null)!;
}

async function ask(id: string, who: string | null, headers: Record<string, string> = {}) {
  const request = new Request(`http://localhost/files/${id}`, {
    headers: { ...headers, ...(who !== null && { cookie: await cookieOf(who) }) },
  });
  const context = loadContext("test", "127.0.0.1");
  const args = { request, params: { id }, context } as unknown as LoaderFunctionArgs;
  return loader(args).catch((thrown: unknown) => thrown as Response);
}

test("a photograph is kept as a JPEG without its camera, under a name of the store's own", async () => {
  const winId = await win(organiser);
  valueOf(await addEvidenceFile(organiser, upload(winId)));
  const { file, label } = await fileOf(winId);
  expect({ label, ...file }).toMatchObject({
    ...{ label: "The seats", type: "image/jpeg", publishedAt: null },
  });
  const kept = readdirSync(folder).map((name) => readFileSync(path.join(folder, name)));
  expect(kept).toHaveLength(1);
  expect(kept[0]!.subarray(0, 3).toString("hex")).toBe("ffd8ff");
  expect(kept[0]!.includes("Demo Camera")).toBe(false);
});

test("the same form sent twice at once is 1 file, and the bytes of the other are erased an hour later", async () => {
  const winId = await win(organiser);
  const order = upload(winId, "letter.pdf", PDF);
  const [one, two] = await Promise.all([
    addEvidenceFile(organiser, order),
    addEvidenceFile(organiser, order),
  ]);
  expect(one).toEqual(two);
  expect(await listEvidence(organiser.db.reader, "win", winId)).toHaveLength(1);
  const before = readdirSync(folder).length;
  expect(await eraseFiles(organiser)).toBe(0);
  const later = { ...organiser, now: new Date(organiser.now.getTime() + 3_600_000) };
  expect(await eraseFiles(later)).toBe(1);
  expect(await eraseFiles(later)).toBe(0);
  expect(readdirSync(folder)).toHaveLength(before - 1);
});

test("a file that lies, is too large, empty, damaged or of another kind is refused, and nothing is kept", async () => {
  const winId = await win(organiser);
  const before = readdirSync(folder).length;
  const reasonOf = async (name: string, bytes: Uint8Array) => {
    const verdict = await addEvidenceFile(organiser, upload(winId, name, bytes));
    return verdict.ok ? "taken" : verdict.reason;
  };
  const page = Uint8Array.from(Buffer.from("<script>alert(1)</script>"));
  expect(await reasonOf("photo.jpg", page)).toBe("file-kind-unknown");
  expect(await reasonOf("letter.pdf", photo)).toBe("file-kind-false");
  expect(await reasonOf("photo.jpg", new Uint8Array())).toBe("file-empty");
  expect(await reasonOf("photo.png", photo.subarray(0, 60))).toBe("file-unreadable");
  expect(await reasonOf("large.pdf", new Uint8Array(1_000_001))).toBe("file-too-large");
  expect(readdirSync(folder)).toHaveLength(before);
  expect(await listEvidence(organiser.db.reader, "win", winId)).toEqual([]);
});

test("a private file is there for 2 roles and for nobody else; of a draft it cannot be shown", async () => {
  const winId = await win(organiser);
  valueOf(await addEvidenceFile(organiser, upload(winId)));
  const { id: evidenceId, file } = await fileOf(winId);
  const leader = await person({ roles: ["parent-leader"] });
  const answer = await ask(file!.id, leader);
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
  expect((await ask(file!.id, organiser.actor.personId)).status).toBe(200);
  for (const role of ["wp-officer", "plan-officer", "administrator", "auditor"] as const) {
    expect((await ask(file!.id, await person({ roles: [role] }))).status).toBe(404);
  }
  expect((await ask(file!.id, await person())).status).toBe(404);
  expect((await ask(file!.id, null)).status).toBe(404);
  const show = { token: newId(), subject: of(winId), evidenceId, isPublic: true };
  expect(await showEvidenceFile(organiser, show)).toMatchObject({ reason: "record-is-draft" });
});

test("a file of a published win is shown to everybody, can run nothing, and is private again with its win", async () => {
  const winId = await win(organiser);
  valueOf(await addEvidenceFile(organiser, upload(winId)));
  await published(organiser, winId);
  const { id: evidenceId, file } = await fileOf(winId);
  expect((await ask(file!.id, null)).status).toBe(404);
  valueOf(
    await showEvidenceFile(organiser, {
      token: newId(),
      subject: of(winId),
      evidenceId,
      isPublic: true,
    }),
  );

  const answer = await ask(file!.id, null);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/jpeg",
    "cache-control": "public, max-age=300, must-revalidate",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  });
  expect(answer.headers.get("content-disposition")).toMatch(
    /^inline; filename="[0-9a-z]{16}\.jpg"$/,
  );
  expect((await answer.arrayBuffer()).byteLength).toBe(file!.bytes);
  const etag = answer.headers.get("etag") ?? "";
  expect((await ask(file!.id, null, { "if-none-match": etag })).status).toBe(304);

  const version = await versionOf(organiser, winId);
  valueOf(await unpublishWin(organiser, { token: newId(), winId, version }));
  expect((await ask(file!.id, null)).status).toBe(404);
});

test("a PDF is saved instead of shown; taken out, it is gone at once and its bytes an hour later", async () => {
  const winId = await win(organiser);
  await withLink(organiser, winId);
  valueOf(await addEvidenceFile(organiser, upload(winId, "letter", PDF)));
  const { id: evidenceId, file } = await fileOf(winId);
  const answer = await ask(file!.id, organiser.actor.personId);
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="\w+\.pdf"$/);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(PDF);
  valueOf(await removeEvidence(organiser, { token: newId(), subject: of(winId), evidenceId }));
  expect((await ask(file!.id, organiser.actor.personId)).status).toBe(404);
  const before = readdirSync(folder).length;
  const later = { ...organiser, now: new Date(organiser.now.getTime() + 7_200_000) };
  const rows = async () => {
    const where = { subjectId: winId, fileId: file!.id };
    const { reader } = organiser.db;
    return JSON.stringify(await reader.evidence.findMany({ where, include: { file: true } }));
  };
  expect(await rows()).toContain("The seats");
  expect(await eraseFiles(later)).toBe(1);
  expect(readdirSync(folder)).toHaveLength(before - 1);
  // What it showed, and what their device called it, are gone as well; the link's words stay.
  expect(await rows()).not.toMatch(/The seats|letter/);
  expect(await listEvidence(organiser.db.reader, "win", winId)).toHaveLength(1);
});

test("with a bucket instead of the folder the same photograph is kept, given out and erased", async () => {
  const { endpoint, bucket, region, key, secret } = s3.settings;
  for (const [name, value] of Object.entries({
    ...{ FILE_STORE: "s3", S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region },
    ...{ S3_KEY: key, S3_SECRET: secret },
  })) {
    vi.stubEnv(name, value);
  }
  forgetEnv();
  const winId = await win(organiser);
  valueOf(await addEvidenceFile(organiser, upload(winId)));
  const { id: evidenceId, file } = await fileOf(winId);
  expect([...s3.objects.values()].map(({ type }) => type)).toEqual(["image/jpeg"]);
  const answer = await ask(file!.id, organiser.actor.personId);
  expect((await answer.arrayBuffer()).byteLength).toBe(file!.bytes);
  valueOf(await removeEvidence(organiser, { token: newId(), subject: of(winId), evidenceId }));
  await eraseFiles({ ...organiser, now: new Date(organiser.now.getTime() + 7_200_000) });
  expect(s3.objects.size).toBe(0);
  vi.stubEnv("FILE_STORE", folder);
  forgetEnv();
});

test("the form keeps what was typed where the file is missing or lies, and takes a sound one", async () => {
  const winId = await win(organiser);
  const send = async (file: File | null, who: string) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ token: newId(), label: "Seats", labelIn: "es" })) {
      form.set(name, value);
    }
    if (file !== null) form.set("file", file);
    const request = new Request(`http://localhost/es/staff/evidence/win/${winId}/files`, {
      ...{ method: "POST", body: form, headers: { cookie: await cookieOf(who) } },
    });
    const context = loadContext("test", "127.0.0.1");
    const args = { request, params: { language: "es", kind: "win", subject: winId }, context };
    return sendFile(args as never).catch((thrown: unknown) => thrown as Response);
  };
  const who = organiser.actor.personId;
  const bytesOf = (bytes: Uint8Array) => new Uint8Array(bytes);
  expect(await send(null, who)).toMatchObject({
    data: {
      values: { label: "Seats", labelIn: "es" },
      errors: [{ field: "file", reason: "file-missing" }],
    },
    init: { status: 422 },
  });
  expect(await send(new File([bytesOf(photo)], "C:\\fotos\\carta.pdf"), who)).toMatchObject({
    data: { errors: [{ field: "file", reason: "file-kind-false", details: { ending: "pdf" } }] },
  });
  const leader = await acting(await person({ roles: ["parent-leader"] }));
  expect(await send(new File([bytesOf(PDF)], "carta.pdf"), leader.actor.personId)).toMatchObject({
    status: 403,
  });
  const sent = (await send(new File([bytesOf(PDF)], "carta.pdf"), who)) as Response;
  expect(sent.headers.get("location")).toBe(`/es/staff/wins/${winId}?done=evidence`);
});
