/** What is written down as said by a person, for that person. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { readMyConcerns } from "#app/modules/listening/read-my-concerns.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { MyConcernFacts } from "#app/parts/listening/my-concern.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Card } from "#app/ui/card.tsx";

export const meta = titled(({ t }) => t("listening:my.title"));

export async function loader(args: LoaderFunctionArgs) {
  return { mine: await readMyConcerns(await requireSignedIn(args)) };
}

export default function MyConcerns() {
  const { mine } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, date } = useText();
  const to = paths(language);
  return (
    <>
      <BackNavigation label={t("portal:back")} href={to.my} text={t("portal:navigation.my")} />
      <Measure>
        <DoneBanner texts={{ withdrawn: t("listening:my.done.withdrawn") }} />
        <h1 className="govuk-heading-xl">{t("listening:my.title")}</h1>
        <p className="govuk-body-l">{t("listening:my.lead")}</p>
        {mine.length === 0 && <p className="govuk-body">{t("listening:my.none")}</p>}
        {mine.map((one) => (
          <Card key={one.id}>
            <MyConcernFacts mine={one} />
            <p className="govuk-body">
              <a className="govuk-link" href={to.myConcern(one.id)}>
                {t("listening:my.open")}
                <span className="govuk-visually-hidden">
                  : {t("listening:my.open-about", { day: date(one.heardOn) })}
                </span>
              </a>
            </p>
          </Card>
        ))}
      </Measure>
    </>
  );
}
