/**
 * Takes a file as evidence of a record. Its bytes say what it is; a picture is made anew, a PDF stays
 * as it is. The bytes are kept first, outside every transaction, and come into use with the row of
 * the evidence; what is cut short in between is erased later (erase-files.server.ts).
 */
import { createHash } from "node:crypto";
import { recordAudit } from "#app/modules/audit/audit-store.server.ts";
import type { EvidenceLink } from "#app/modules/campaigns/evidence.ts";
import {
  createFileEvidence,
  createUnusedFile,
} from "#app/modules/campaigns/stored-file-store.server.ts";
import { inTransaction, type SignedInContext } from "#app/platform/context.server.ts";
import { actOnce, type FormUsed } from "#app/platform/done-form.server.ts";
import { env } from "#app/platform/env.server.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";
import { makeAnew } from "#app/platform/files/picture.server.ts";
import { publicPagesChange } from "#app/platform/public-revision.server.ts";
import { trueKind, type FileKind } from "#app/shared/file-kind.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { checkDay, type DayRefusal } from "./evidence-day.ts";
import { lockSubject } from "./subject-store.server.ts";
import type { SubjectRef } from "./subject.ts";

/** What it shows, in which language, and the day that it bears. */
type Upload = Omit<EvidenceLink, "url"> & {
  token: string;
  subject: SubjectRef;
  /** As the person called it, which is not kept, and its bytes as they came. */
  name: string;
  bytes: Uint8Array;
};

type BadFile =
  | "file-empty"
  | "file-too-large"
  | "file-kind-unknown"
  | "file-kind-false"
  | "file-unreadable"
  | "picture-too-large";

export async function addEvidenceFile(
  context: SignedInContext,
  { bytes, ...upload }: Upload,
): Promise<Verdict<Id, BadFile | DayRefusal | FormUsed>> {
  const { label, labelIn, on, name } = upload;
  const day = checkDay(on, context.today);
  if (!day.ok) return day;
  const ready = await prepare(name, bytes);
  if (!ready.ok) return ready;
  const fileId = await keepBytes(context, ready.value);
  const order = { ...upload, digest: digestOf(bytes) };
  return actOnce(context, "add-evidence-file", order, async (tx) => {
    const subject = await lockSubject(tx, upload.subject);
    const id = await createFileEvidence(tx, context, subject, { fileId, label, labelIn, on });
    await recordAudit(tx, context, {
      ...{ command: "add-evidence-file", ...subject.audited, fields: ["evidence"] },
    });
    if (subject.isPublished) await publicPagesChange(tx, context);
    return accept(id);
  });
}

type Ready = { bytes: Uint8Array; type: "image/jpeg" | "application/pdf"; ending: string };

async function prepare(name: string, bytes: Uint8Array): Promise<Verdict<Ready, BadFile>> {
  const { limitBytes } = env().files;
  if (bytes.length > limitBytes) {
    return refuse("file-too-large", { megabytes: limitBytes / 1_000_000 });
  }
  const kind = trueKind(name, bytes);
  return kind.ok ? asKept(kind.value, bytes) : kind;
}

async function asKept(kind: FileKind, bytes: Uint8Array): Promise<Verdict<Ready, BadFile>> {
  if (kind === "pdf") return accept({ bytes, type: "application/pdf", ending: "pdf" });
  const made = await makeAnew(bytes);
  if (made.ok) return accept({ bytes: made.bytes, type: "image/jpeg", ending: "jpg" });
  return refuse(made.why === "unreadable" ? "file-unreadable" : "picture-too-large");
}

async function keepBytes(context: SignedInContext, { bytes, type, ending }: Ready): Promise<Id> {
  const storeKey = `${newId()}.${ending}`;
  const file = { storeKey, type, bytes: bytes.length, digest: digestOf(bytes) };
  const uploadedById = context.actor.personId;
  const id = await inTransaction(context, (tx) =>
    createUnusedFile(tx, context, { ...file, uploadedById }),
  );
  await fileStore().put(storeKey, bytes, type);
  return id;
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
