/** A family's application: its parts while it is a draft, and what happens next once it is sent. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { checkCorrectable } from "#app/modules/payment-plans/application-changes.ts";
import { openApplication } from "#app/modules/payment-plans/open-application.server.ts";
import { ApplicationOverview } from "#app/parts/application/application-overview.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("apply:tasks.heading"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const view = found(await openApplication(context, args.params["id"], "family"));
  const { plan } = view.application;
  if (!checkCorrectable(plan).ok) throw redirect(paths(context.language).plan(plan.id));
  const done = new URL(args.request.url).searchParams.get("done");
  return { view, justSent: done === "sent" };
}

export default function MyApplication() {
  return <ApplicationOverview {...useLoaderData<typeof loader>()} />;
}
