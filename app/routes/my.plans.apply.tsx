/** Where an application begins, or goes on: what it asks for, and terms brought from the calculator. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { tokenForm } from "#app/modules/payment-plans/application-form.ts";
import { findDraft } from "#app/modules/payment-plans/application-store.server.ts";
import { startApplication } from "#app/modules/payment-plans/start-application.server.ts";
import { wishesOfQuery } from "#app/modules/payment-plans/wished-terms.ts";
import { StartPage } from "#app/parts/application/start-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("apply:start.heading"));
export const handle: PageHandle = { form: { id: "application" } };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db, today } = await requireSignedIn(args);
  const draft = await findDraft(db.reader, actor.personId);
  const wishes = wishesOfQuery(new URL(args.request.url).searchParams, today);
  const bringsWishes = Object.keys(wishes).length > 0;
  return { savedAt: draft?.savedAt ?? null, bringsWishes, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const form = await readForm(args, tokenForm);
  if (!form.ok) return form.answer;
  const wishes = wishesOfQuery(new URL(args.request.url).searchParams, context.today);
  const started = await startApplication(context, { ...form.value, wishes });
  return started.ok
    ? redirect(paths(context.language).application(started.value))
    : form.refuse(started, "application");
}

export default function Apply() {
  return (
    <StartPage {...useLoaderData<typeof loader>()} answered={useActionData<typeof action>()} />
  );
}
