/** Who needs what at a meeting, by name: for its host. For everybody else there is no such page. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import { findArrangement } from "#app/modules/meetings/arrangement-store.server.ts";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { readNeedsOfMeeting } from "#app/modules/meetings/read-preparation.server.ts";
import { requireMeeting } from "#app/modules/meetings/require-meeting.server.ts";
import { NeedList } from "#app/parts/organising/need-list.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const meta = titled(({ t }) => t("training:needs.named-title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, meeting } = await requireMeeting(args);
  const { reader } = context.db;
  const { hostId } = await findArrangement(reader, meeting.id);
  found(hostId === context.actor.personId ? meeting : null);
  const { people } = await readNeedsOfMeeting(reader, meeting);
  const names = await listNames(
    reader,
    people.map(({ personId }) => personId),
  );
  return {
    meeting: { id: meeting.id, on: dayOf(meeting) },
    people: people.map(({ personId, needs, children }) => ({
      ...{ id: personId, needs, children, fullName: names.get(personId) ?? "" },
    })),
  };
}

export default function NeedsByName() {
  const { meeting, people } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, weekday } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffMeeting(meeting.id)}
        text={weekday(meeting.on)}
      />
      <Measure>
        <h1 className="govuk-heading-xl">{t("training:needs.named-title")}</h1>
        <p className="govuk-body-l">{t("training:needs.named-lead")}</p>
        {people.length === 0 ? (
          <p className="govuk-body">{t("training:needs.nobody")}</p>
        ) : (
          <SummaryList
            rows={people.map((person) => ({
              id: person.id,
              key: person.fullName,
              value: <NeedList needs={person.needs} broughtAlong={person.children} />,
            }))}
          />
        )}
        <p className="govuk-body pp-small">{t("training:needs.forgotten")}</p>
      </Measure>
    </>
  );
}
