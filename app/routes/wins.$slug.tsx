/** One win for everybody: what was won and for whom, and the way back to what was heard. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { visitorContext } from "#app/modules/identity/require-actor.server.ts";
import {
  readPublicWin,
  type PublicWin,
} from "#app/modules/public-record/read-public-win.server.ts";
import { listPublicOffers } from "#app/modules/wins/public-offer-store.server.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { HeardWordsList } from "#app/parts/record/heard.tsx";
import { recordMeta } from "#app/parts/record/record-meta.ts";
import { Own, RecordDay, RecordMarks } from "#app/parts/record/record-words.tsx";
import { SourceList } from "#app/parts/record/source-list.tsx";
import { WayBack } from "#app/parts/record/way-back.tsx";
import { PublicPlaces } from "#app/parts/wins/public-places.tsx";
import { env } from "#app/platform/env.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { keptInMemory } from "#app/platform/http/public-pages.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const headers = keptInMemory;
export const meta = recordMeta<{ win: PublicWin; address: string }>("article", ({ t, data }) => ({
  title: data?.win.title.words ?? t("record:wins.title"),
  description: data?.win.summary.words ?? t("record:wins.lead"),
}));

export async function loader(args: LoaderFunctionArgs) {
  const context = await visitorContext(args);
  const win = found(await readPublicWin(context, args.params["slug"]));
  const offers = await listPublicOffers(context.db.reader, win.id, context.today);
  return { win, offers, address: env().address };
}

export default function WinPage() {
  const { win, offers } = useLoaderData<typeof loader>();
  const to = paths(usePortal().language);
  const { t } = useText();
  return (
    <PublicFrame>
      <BackNavigation label={t("portal:back")} href={to.wins} text={t("record:wins.all")} />
      <Measure>
        <div itemScope itemType="https://schema.org/Article">
          <h1 className="govuk-heading-xl" itemProp="headline">
            <Own text={win.title} />
          </h1>
          <p className="govuk-body-l" itemProp="abstract">
            <Own text={win.summary} />
          </p>
          <WinFacts win={win} />
          <PublicPlaces offers={offers} />
          {(win.campaigns.length > 0 || !win.isOfAsks) && <WayBack win={win} />}
          <HeardWordsList words={win.heard.words} />
          <SourceList sources={win.sources} itemProp="citation" />
          {win.keptFiles > 0 && (
            <p className="govuk-body">{t("record:win.kept-files", { count: win.keptFiles })}</p>
          )}
        </div>
        <RecordMarks of={win} />
      </Measure>
    </PublicFrame>
  );
}

function WinFacts({ win: { day, serves, office } }: { win: PublicWin }) {
  const { t } = useText();
  const rows = [
    { key: t("record:timeline.when"), value: <RecordDay day={day} itemProp="temporalCoverage" /> },
    ...(office === null ? [] : [{ key: t("record:win.from"), value: <Own text={office} /> }]),
    ...(serves.words === "" ? [] : [{ key: t("record:win.serves"), value: <Own text={serves} /> }]),
  ];
  return <SummaryList rows={rows} />;
}
