/** One child of an application that an officer fills in: added at `new`, corrected at its address. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { childForm } from "#app/modules/payment-plans/application-form.ts";
import { fieldOf } from "#app/modules/payment-plans/application-pages.server.ts";
import { openApplication } from "#app/modules/payment-plans/open-application.server.ts";
import { childAt, saveChildAt } from "#app/modules/payment-plans/save-child.server.ts";
import { addressesOf } from "#app/parts/application/addresses.ts";
import { ChildPage } from "#app/parts/application/child-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";

export const meta = titled<{ child?: object | null }>(({ t, data }) =>
  t((data?.child ?? null) !== null ? "apply:child.title-change" : "apply:child.heading"),
);
export const handle: PageHandle = { form: { id: "application" } };

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "start-application");
  const view = found(await openApplication(context, args.params["id"], "officer"));
  return { view, ...found(childAt(view.application, args.params["child"])) };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "start-application");
  const { application } = found(await openApplication(context, args.params["id"], "officer"));
  const at = found(childAt(application, args.params["child"]));
  const form = await readForm(args, childForm);
  if (!form.ok) return form.answer;
  const saved = await saveChildAt(context, application.plan.id, at, form.value);
  return saved.ok
    ? redirect(addressesOf(context.language, application.plan.id, "officer").page("children"))
    : form.refuse(saved, fieldOf(saved));
}

export default function FamilyChild() {
  const { view, child } = useLoaderData<typeof loader>();
  return <ChildPage view={view} child={child} answered={useActionData<typeof action>()} />;
}
