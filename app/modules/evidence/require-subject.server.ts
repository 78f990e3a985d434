/** Which record's evidence a staff page is about. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { findSubject } from "./subject-store.server.ts";
import type { SubjectRef } from "./subject.ts";

export async function requireSubject(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "manage-campaigns");
  const { kind, subject: id } = args.params;
  const subject = found(await findSubject(context.db.reader, kind, id));
  // What a form acts on; the rest of it may change while the same form is sent twice.
  const ref: SubjectRef = { kind: subject.kind, id: subject.id };
  return { context, subject, ref };
}
