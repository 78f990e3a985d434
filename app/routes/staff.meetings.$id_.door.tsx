/** A page to show or print at the door: the address at which people check themselves in. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { textIn, usePortal, useText } from "#app/i18n/portal-context.tsx";
import { doorOf } from "#app/modules/meetings/door-link.server.ts";
import { requireRegister } from "#app/modules/meetings/require-meeting.server.ts";
import { BackToRegister, RegisterDay } from "#app/parts/organising/register-head.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import registerDress from "#app/styles/register.scss?url";
import { Measure } from "#app/ui/arrangement.tsx";
import { QrCode } from "#app/ui/qr-code.tsx";

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
      <link rel="stylesheet" href={registerDress} />
      <BackToRegister meeting={meeting} />
      <Measure>
        <h1 className="govuk-heading-xl">{t("register:door.title")}</h1>
        <RegisterDay meeting={meeting} cohort={cohort} />
        <p className="govuk-body pp-gap pp-noprint">
          {isCancelled ? t("register:closed.register-cancelled") : t("register:door.lead")}
        </p>
        {!isCancelled &&
          LANGUAGES.map((language) => (
            <CheckIn
              key={language}
              language={language}
              portal={address}
              path={paths(language).checkIn(door)}
            />
          ))}
      </Measure>
    </>
  );
}

type CheckInProps = { language: Language; portal: string; path: string };

/** What a door says in one of the languages: a square for the camera, and the address to type. */
function CheckIn({ language, portal, path }: CheckInProps) {
  const { t } = textIn(language);
  return (
    <div className="pp-door" lang={language}>
      <p className="govuk-body-l">{t("register:door.open")}</p>
      <QrCode text={portal + path} label={t("register:door.code")} />
      <p className="govuk-body">
        <a className="govuk-link" href={path}>
          {portal.replace(/^https?:\/\//, "") + path}
        </a>
      </p>
    </div>
  );
}
