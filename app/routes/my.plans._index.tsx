/** All plans of a person, newest first: several are normal. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { listFamilyPlans } from "#app/modules/payments/family-list-store.server.ts";
import { MyPlansPage } from "#app/parts/my-plan/my-plans-page.tsx";
import { titled } from "#app/parts/page-title.ts";
import { listPage, pageOfQuery } from "#app/shared/list-page.ts";

export const meta = titled(({ t }) => t("agreement:list.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, today, db } = await requireSignedIn(args);
  const page = pageOfQuery(new URL(args.request.url).searchParams);
  const found = await listFamilyPlans(db.reader, actor.personId, page);
  return { list: listPage(found, page), today };
}

export default function MyPlans() {
  return <MyPlansPage {...useLoaderData<typeof loader>()} />;
}
