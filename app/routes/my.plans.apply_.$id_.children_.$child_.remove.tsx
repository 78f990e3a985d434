/** Takes a child out of a family's application, after one more look. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { tokenForm } from "#app/modules/payment-plans/application-form.ts";
import { openApplication } from "#app/modules/payment-plans/open-application.server.ts";
import { childOf, removeChild } from "#app/modules/payment-plans/save-child.server.ts";
import { addressesOf } from "#app/parts/application/addresses.ts";
import { RemoveChildPage } from "#app/parts/application/child-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";

export const meta = titled(({ t }) => t("apply:remove.title"));
export const handle: PageHandle = { form: { id: "application" } };

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const view = found(await openApplication(context, args.params["id"], "family"));
  return { view, child: found(childOf(view.application, args.params["child"])) };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireSignedIn(args);
  const { application } = found(await openApplication(context, args.params["id"], "family"));
  const child = found(childOf(application, args.params["child"]));
  const form = await readForm(args, tokenForm);
  if (!form.ok) return form.answer;
  const removed = await removeChild(context, application.plan.id, child.id, form.value);
  return removed.ok
    ? redirect(addressesOf(context.language, application.plan.id, "family").page("children"))
    : form.refuse(removed, "application");
}

export default function RemoveMyChild() {
  const { view, child } = useLoaderData<typeof loader>();
  return <RemoveChildPage view={view} child={child} answered={useActionData<typeof action>()} />;
}
