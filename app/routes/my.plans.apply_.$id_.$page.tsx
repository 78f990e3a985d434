/** One page of a family's application: one thing is asked, and saved when it is sent. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { pageOf } from "#app/modules/payment-plans/application-parts.ts";
import { fieldOf, PAGE_FORMS } from "#app/modules/payment-plans/application-pages.server.ts";
import { openApplication } from "#app/modules/payment-plans/open-application.server.ts";
import { addressAfter } from "#app/parts/application/addresses.ts";
import { ApplicationPage } from "#app/parts/application/application-page.tsx";
import { pageTitle } from "#app/parts/application/page-title.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";

export const meta = pageTitle;
export const handle: PageHandle = { form: { id: "application" } };

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const page = found(pageOf(args.params["page"], "family"));
  return { page, view: found(await openApplication(context, args.params["id"], "family")) };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const page = found(pageOf(args.params["page"], "family"));
  const { application } = found(await openApplication(context, args.params["id"], "family"));
  const form = await readForm(args, PAGE_FORMS[page]);
  if (!form.ok) return form.answer;
  const saved = await form.value(context, application.plan.id);
  if (!saved.ok) return form.refuse(saved, fieldOf(saved));
  const view = found(await openApplication(context, args.params["id"], "family"));
  return redirect(addressAfter(page, view, args.request.url));
}

export default function MyApplicationPage() {
  const { page, view } = useLoaderData<typeof loader>();
  return <ApplicationPage page={page} view={view} answered={useActionData<typeof action>()} />;
}
