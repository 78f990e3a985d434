/** What was noted of conversations with a person, for that person. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readMyOneToOnes } from "#app/modules/care/read-my-one-to-ones.server.ts";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { MyOneToOneFacts } from "#app/parts/care/my-one-to-one.tsx";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { Card } from "#app/ui/card.tsx";

export const meta = titled(({ t }) => t("care:my.title"));

export async function loader(args: LoaderFunctionArgs) {
  return { mine: await readMyOneToOnes(await requireSignedIn(args)) };
}

export default function MyOneToOnes() {
  const { mine } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, date } = useText();
  const to = paths(language);
  return (
    <InnerPage
      back={{ href: to.myMeetings, text: t("cohorts:my.title") }}
      title={t("care:my.title")}
      done={{ deleted: t("care:my.done.deleted") }}
    >
      <p className="govuk-body-l">{t("care:my.lead")}</p>
      {mine.length === 0 && <p className="govuk-body">{t("care:my.none")}</p>}
      {mine.map((one) => (
        <Card key={one.id} as="section" labelledBy={`day-${one.id}`}>
          <h2 className="govuk-heading-m" id={`day-${one.id}`}>
            {date(one.metOn)}
          </h2>
          <MyOneToOneFacts mine={one} />
          <p className="govuk-body">
            <a className="govuk-link" href={to.myOneToOne(one.id)}>
              {t("care:my.open")}
              <span className="govuk-visually-hidden">
                : {t("care:my.open-about", { day: date(one.metOn) })}
              </span>
            </a>
          </p>
        </Card>
      ))}
    </InnerPage>
  );
}
