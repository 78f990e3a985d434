/** A person's own page: what waits for them, their next meeting, their plans, what they can begin. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { countOwnConcerns } from "#app/modules/listening/concern-store.server.ts";
import { listFamilyPlans } from "#app/modules/payments/family-list-store.server.ts";
import { readNextMeetings } from "#app/modules/replies/read-next-meetings.server.ts";
import { countOpenOffers } from "#app/modules/wins/place-offer-store.server.ts";
import { listHeldAhead } from "#app/modules/wins/place-request-store.server.ts";
import { MyPage } from "#app/parts/my-plan/my-page.tsx";
import { titled } from "#app/parts/page-title.ts";

export const meta = titled(({ t }) => t("agreement:my.title"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const { actor, today, db } = context;
  const plans = await listFamilyPlans(db.reader, actor.personId, 1);
  const meetings = await readNextMeetings(context);
  const counts = {
    places: await countOpenOffers(db.reader, today),
    concerns: await countOwnConcerns(db.reader, actor.personId),
  };
  const held = await listHeldAhead(db.reader, actor.personId, today);
  return { name: actor.fullName, plans, today, meetings, held, counts };
}

export default function MyIndex() {
  return <MyPage {...useLoaderData<typeof loader>()} />;
}
