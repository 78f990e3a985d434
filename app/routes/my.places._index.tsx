/** Places that a parent can ask for, and those that they asked for, with what came of it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { readMyPlaces } from "#app/modules/wins/read-my-places.server.ts";
import { titled } from "#app/parts/page-title.ts";
import { FairRule } from "#app/parts/wins/fair-rule.tsx";
import { MyPlaceCard } from "#app/parts/wins/my-place.tsx";
import { Measure } from "#app/ui/arrangement.tsx";
import { Details } from "#app/ui/details.tsx";

export const meta = titled(({ t }) => t("wins:my.title"));

export async function loader(args: LoaderFunctionArgs) {
  return { places: await readMyPlaces(await requireSignedIn(args)) };
}

export default function MyPlaces() {
  const { places } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <Measure>
      <h1 className="govuk-heading-xl">{t("wins:my.title")}</h1>
      <p className="govuk-body-l">{t(places.length === 0 ? "wins:my.none" : "wins:my.lead")}</p>
      {places.map((mine) => (
        <MyPlaceCard key={mine.offer.id} mine={mine} />
      ))}
      <Details summary={t("wins:rule.title")}>
        <FairRule />
      </Details>
    </Measure>
  );
}
