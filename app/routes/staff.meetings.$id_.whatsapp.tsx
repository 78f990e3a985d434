/** A meeting as a text to copy into the cohort's WhatsApp group, in both languages. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { textIn, usePortal, useText } from "#app/i18n/portal-context.tsx";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { requireMeeting } from "#app/modules/meetings/require-meeting.server.ts";
import { groupText } from "#app/modules/replies/group-text.ts";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

export const meta = titled(({ t }) => t("replies:whatsapp.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { cohort, meeting } = await requireMeeting(args);
  const { id, cohortId, startsAt, endsAt, place, address, cancelReason } = meeting;
  const shown = { id, cohortId, startsAt, endsAt, place, address, cancelReason };
  return { meeting: shown, name: cohort.name };
}

export default function GroupText() {
  const { meeting, name } = useLoaderData<typeof loader>();
  const { language, address } = usePortal();
  const { t, weekday } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffMeeting(meeting.id)}
        text={weekday(dayOf(meeting))}
      />
      <Measure>
        <h1 className="govuk-heading-xl">{t("replies:whatsapp.title")}</h1>
        <p className="govuk-body">{t("replies:whatsapp.lead")}</p>
        {LANGUAGES.map((other) => (
          <Textarea
            key={other}
            name={`text-${other}`}
            label={t(`replies:whatsapp.in-${other}`)}
            value={groupText(textIn(other), { meeting, name, address })}
            language={other}
            rows={10}
            readOnly
          />
        ))}
      </Measure>
    </>
  );
}
