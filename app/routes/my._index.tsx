/** A person's own page: what waits for them, their plans, and what they can begin. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { listFamilyPlans } from "#app/modules/payments/family-list-store.server.ts";
import { MyPage } from "#app/parts/my-plan/my-page.tsx";
import { titled } from "#app/parts/page-title.ts";

export const meta = titled(({ t }) => t("agreement:my.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, today, db } = await requireSignedIn(args);
  const plans = await listFamilyPlans(db.reader, actor.personId, 1);
  return { name: actor.fullName, plans, today };
}

export default function MyIndex() {
  return <MyPage {...useLoaderData<typeof loader>()} />;
}
