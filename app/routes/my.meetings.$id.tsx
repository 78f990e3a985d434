/** A parent's page of one meeting: when, where, what happens there, and what they need to come. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireSignedIn } from "#app/modules/identity/require-actor.server.ts";
import { clockOf, dayOf } from "#app/modules/meetings/meeting.ts";
import { readMyMeeting } from "#app/modules/meetings/read-my-meeting.server.ts";
import { findReply } from "#app/modules/replies/reply-store.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import {
  MyAgenda,
  MyMark,
  MyMeetingFacts,
  MyNeeds,
  MySession,
} from "#app/parts/organising/my-meeting.tsx";
import { NextReplyLink } from "#app/parts/organising/next-reply.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Tag } from "#app/ui/tag.tsx";

export const meta = titled(({ t }) => t("meetings:meeting.title"));

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireSignedIn(args);
  const mine = found(await readMyMeeting(context, args.params["id"]));
  const { id, startsAt, cancelledAt } = mine.meeting;
  const reply = await findReply(context.db.reader, id, context.actor.personId);
  const takesReply = mine.takesReply && cancelledAt === null;
  return { mine, next: takesReply ? { id, startsAt, answer: reply?.answer ?? null } : null };
}

export default function MyMeeting() {
  const { mine, next } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, weekday } = useText();
  const { meeting, cohort } = mine;
  const isCancelled = meeting.cancelReason !== null;
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).myMeetings}
        text={t("cohorts:my.title")}
      />
      <Measure>
        <DoneBanner texts={{ needs: t("training:done.needs") }} />
        <h1 className="govuk-heading-xl">{weekday(dayOf(meeting))}</h1>
        <p className="govuk-body-l">
          {t("meetings:clock", clockOf(meeting))}
          <br />
          {cohort.name}
        </p>
        {meeting.cancelReason !== null && (
          <p className="govuk-body">
            <Tag colour="grey">{t("meetings:cancelled")}</Tag>{" "}
            {t(`meetings:reasons.${meeting.cancelReason}`)}
          </p>
        )}
        {next !== null && <NextReplyLink next={next} />}
        {!isCancelled && mine.isOver && <MyMark mine={mine} />}
        <MyMeetingFacts mine={mine} />
        {!isCancelled && <MyAgenda mine={mine} />}
        {!isCancelled && !mine.isOver && <MyNeeds mine={mine} />}
        <MySession mine={mine} />
      </Measure>
    </>
  );
}
