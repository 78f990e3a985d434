/** An officer applies on a family's behalf: first, who the family is. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { searchBorrowers } from "#app/modules/households/borrower-store.server.ts";
import { chosenBorrowerForm } from "#app/modules/payment-plans/application-form.ts";
import { startApplicationFor } from "#app/modules/payment-plans/start-application.server.ts";
import { FindBorrower } from "#app/parts/application/find-borrower.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("apply:find.heading"));

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "start-application");
  const words = new URL(args.request.url).searchParams.get("q")?.slice(0, 200) ?? null;
  const found = words === null ? [] : await searchBorrowers(db.reader, words);
  return { words, found, tokens: found.map(() => newId()) };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "start-application");
  const form = await readForm(args, chosenBorrowerForm);
  if (!form.ok) return form.answer;
  const { token, person } = form.value;
  const started = await startApplicationFor(context, { token, borrowerId: person });
  return started.ok
    ? redirect(paths(context.language).staffApplication(started.value))
    : form.refuse(started, "application");
}

export default function NewPlan() {
  const answered = useActionData<typeof action>();
  return <FindBorrower {...useLoaderData<typeof loader>()} answered={answered} />;
}
