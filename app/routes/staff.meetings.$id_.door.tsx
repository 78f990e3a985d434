/** A page to show or print at the door: the address at which people check themselves in. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { textIn, usePortal, useText } from "#app/i18n/portal-context.tsx";
import { doorOf } from "#app/modules/meetings/door-link.server.ts";
import { requireRegister } from "#app/modules/meetings/require-meeting.server.ts";
import { BackToRegister, RegisterDay } from "#app/parts/organising/register-head.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";

export const meta = titled(({ t }) => t("register:door.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { cohort, meeting } = await requireRegister(args);
  const { id, startsAt, endsAt } = meeting;
  return {
    meeting: { id, startsAt, endsAt },
    cohort: { name: cohort.name },
    isCancelled: meeting.cancelledAt !== null,
    door: doorOf(id),
  };
}

export default function DoorPage() {
  const { meeting, cohort, isCancelled, door } = useLoaderData<typeof loader>();
  const { address } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackToRegister meeting={meeting} />
      <Measure>
        <h1 className="govuk-heading-xl">{t("register:door.title")}</h1>
        <RegisterDay meeting={meeting} cohort={cohort} />
        <p className="govuk-body pp-gap pp-noprint">
          {isCancelled ? t("register:closed.register-cancelled") : t("register:door.lead")}
        </p>
        {!isCancelled &&
          LANGUAGES.map((language) => (
            <p key={language} className="govuk-body-l" lang={language}>
              {textIn(language).t("register:door.open")}
              <br />
              <a className="govuk-link" href={paths(language).checkIn(door)}>
                {address.replace(/^https?:\/\//, "") + paths(language).checkIn(door)}
              </a>
            </p>
          ))}
      </Measure>
    </>
  );
}
