/** Who comes to a meeting, for those who lead its cohort. Needs are not shown here. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import { requireMeeting } from "#app/modules/meetings/require-meeting.server.ts";
import { readReplies } from "#app/modules/replies/read-replies.server.ts";
import { ReplyGroups, ReplyLine } from "#app/parts/organising/reply-groups.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled(({ t }) => t("replies:staff.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, cohort, meeting } = await requireMeeting(args);
  const replies = await readReplies(context.db.reader, meeting);
  const { id, startsAt } = meeting;
  return { meeting: { id, startsAt }, name: cohort.name, replies };
}

export default function Replies() {
  const { meeting, name, replies } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, weekday } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffMeeting(meeting.id)}
        text={weekday(dayOf(meeting))}
      />
      <Measure>
        <h1 className="govuk-heading-xl">{t("replies:staff.title")}</h1>
        <p className="govuk-body">{name}</p>
        <ReplyLine counts={replies.counts} />
        <ReplyGroups groups={replies.groups} />
      </Measure>
    </>
  );
}
