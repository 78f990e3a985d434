/** An application that an officer fills in for a family: its parts, and what happens next once sent. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { checkCorrectable } from "#app/modules/payment-plans/application-changes.ts";
import { findSameChildElsewhere } from "#app/modules/payment-plans/application-store.server.ts";
import { openApplication } from "#app/modules/payment-plans/open-application.server.ts";
import { ApplicationOverview } from "#app/parts/application/application-overview.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("apply:tasks.heading"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "start-application");
  const view = found(await openApplication(context, args.params["id"], "officer"));
  const { plan } = view.application;
  if (!checkCorrectable(plan).ok) throw redirect(paths(context.language).staffPlan(plan.id));
  const done = new URL(args.request.url).searchParams.get("done");
  const sameChildIn = await findSameChildElsewhere(context.db.reader, view.application);
  return { view, justSent: done === "sent", sameChildIn };
}

export default function FamilyApplication() {
  return <ApplicationOverview {...useLoaderData<typeof loader>()} />;
}
