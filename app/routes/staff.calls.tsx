/** Meetings about which somebody without e-mail is to be rung, for those who lead their cohorts. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { listMeetingsToRing } from "#app/modules/replies/read-calls.server.ts";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { TaskList } from "#app/ui/task-list.tsx";

export const meta = titled(({ t }) => t("replies:ring.all"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "keep-register");
  const meetings = await listMeetingsToRing(context.db.reader, context);
  return {
    meetings: meetings.map(({ meeting: { id, startsAt }, cohort, people }) => ({
      ...{ id, startsAt, cohort: cohort.name, count: people.length },
    })),
  };
}

export default function Calls() {
  const { meetings } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, weekday } = useText();
  const to = paths(language);
  return (
    <>
      <BackNavigation label={t("portal:back")} href={to.staff} text={t("plans:work.title")} />
      <h1 className="govuk-heading-xl">{t("replies:ring.all")}</h1>
      <p className="govuk-body-l">{t("replies:ring.all-lead")}</p>
      {meetings.length === 0 ? (
        <p className="govuk-body">{t("replies:ring.nobody")}</p>
      ) : (
        <TaskList
          tasks={meetings.map((meeting) => ({
            title: weekday(dayOf(meeting)),
            href: `${to.staffMeeting(meeting.id)}#ring`,
            hint: meeting.cohort,
            status: <Tag>{t("plans:work.waiting", { count: meeting.count })}</Tag>,
          }))}
        />
      )}
    </>
  );
}
