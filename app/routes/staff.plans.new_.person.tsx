/** An officer applies for a family that is new to the portal. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { borrowerForm } from "#app/modules/payment-plans/application-form.ts";
import { fieldOf } from "#app/modules/payment-plans/application-pages.server.ts";
import { startApplicationForNewPerson } from "#app/modules/payment-plans/start-application.server.ts";
import { NewBorrower } from "#app/parts/application/find-borrower.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("apply:new-person.heading"));
export const handle: PageHandle = { form: { id: "application" } };

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args, "start-application");
  return { token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "start-application");
  const form = await readForm(args, borrowerForm);
  if (!form.ok) return form.answer;
  const started = await startApplicationForNewPerson(context, form.value);
  return started.ok
    ? redirect(paths(context.language).staffApplication(started.value))
    : form.refuse(started, fieldOf(started));
}

export default function NewPerson() {
  const { token } = useLoaderData<typeof loader>();
  return <NewBorrower token={token} answered={useActionData<typeof action>()} />;
}
