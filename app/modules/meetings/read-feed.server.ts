/** The meetings that a calendar address shows, as a calendar file in its language. */
import { textIn, type Text } from "#app/i18n/portal-context.tsx";
import type { Language } from "#app/i18n/languages.ts";
import type { Cohort } from "#app/modules/cohorts/cohort.ts";
import { findCohort, listCohortsById } from "#app/modules/cohorts/cohort-store.server.ts";
import { holdsPlace } from "#app/modules/cohorts/membership.ts";
import { listMembershipsOf } from "#app/modules/cohorts/membership-store.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { Id } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { writeCalendarFeed, type FeedMeeting } from "./calendar-feed.ts";
import { findFeed } from "./feed-store.server.ts";
import type { FeedToken } from "./feed-token.ts";
import { isCancelled, type Meeting } from "./meeting.ts";
import { findMeeting, listMeetingsOf } from "./meeting-store.server.ts";

export type CalendarFile = { text: string; language: Language; isPrivate: boolean };

/** Null where the address shows nothing: unknown, wrong or taken back. */
export function readFeed(db: Reader, token: FeedToken): Promise<CalendarFile | null> {
  switch (token.kind) {
    case "cohort":
      return readCohortFeed(db, token);
    case "meeting":
      return readMeetingFile(db, token);
    case "person":
      return readPersonFeed(db, token.secret);
  }
}

type Public = { id: Id; language: Language };

async function readCohortFeed(db: Reader, { id, language }: Public): Promise<CalendarFile | null> {
  const cohort = await findCohort(db, id);
  if (cohort === null) return null;
  const meetings = await listMeetingsOf(db, [id]);
  return file({ name: cohort.name, language, cohorts: [cohort], meetings, isPrivate: false });
}

async function readMeetingFile(db: Reader, { id, language }: Public): Promise<CalendarFile | null> {
  const meeting = await findMeeting(db, id);
  const cohort = await findCohort(db, meeting?.cohortId);
  if (meeting === null || cohort === null) return null;
  const { name } = cohort;
  return file({ name, language, cohorts: [cohort], meetings: [meeting], isPrivate: false });
}

/** The meetings of all cohorts in which the person has a place. */
async function readPersonFeed(db: Reader, secret: string): Promise<CalendarFile | null> {
  const feed = await findFeed(db, secret);
  if (feed === null) return null;
  const { language, personId } = feed;
  const memberships = await listMembershipsOf(db, personId);
  const ids = memberships.filter(({ stage }) => holdsPlace(stage)).map(({ cohortId }) => cohortId);
  const cohorts = await listCohortsById(db, ids);
  const meetings = await listMeetingsOf(db, ids);
  const { t } = textIn(language);
  return file({ name: t("cohorts:feed.mine"), language, cohorts, meetings, isPrivate: true });
}

type Contents = {
  name: string;
  language: Language;
  cohorts: readonly Cohort[];
  meetings: readonly Meeting[];
  isPrivate: boolean;
};

function file({ name, language, cohorts, meetings, isPrivate }: Contents): CalendarFile {
  const byId = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
  const shown = meetings.flatMap((meeting) => {
    const cohort = byId.get(meeting.cohortId);
    return cohort === undefined ? [] : [feedMeeting({ meeting, cohort, language, isPrivate })];
  });
  return { text: writeCalendarFeed({ name, language, meetings: shown }), language, isPrivate };
}

type Entry = { meeting: Meeting; cohort: Cohort; language: Language; isPrivate: boolean };

function feedMeeting({ meeting, cohort, language, isPrivate }: Entry): FeedMeeting {
  const text = textIn(language);
  const { id, sequence, changedAt, startsAt, endsAt, place, address } = meeting;
  const cancelled = isCancelled(meeting);
  const title = cancelled ? text.t("cohorts:feed.cancelled", { cohort: cohort.name }) : cohort.name;
  return {
    // Known by this name for ever, whatever address the portal has.
    uid: `meeting-${id}@parentpower`,
    ...{ sequence, changedAt, startsAt, endsAt, title, cancelled },
    place: [place, address].filter(Boolean).join(", "),
    notes: notesOf(text, { meeting, cohort, isPrivate }),
    url: env().address + paths(language).cohort(cohort.id),
  };
}

/** The link of a meeting online is for those who have a place. */
function notesOf({ t }: Text, { meeting, cohort, isPrivate }: Omit<Entry, "language">): string {
  const { cancelReason, link } = meeting;
  if (cancelReason !== null) {
    return t("cohorts:feed.notes-cancelled", { reason: t(`meetings:reasons.${cancelReason}`) });
  }
  const { languages } = cohort;
  const room = languages === "en,es" ? t("cohorts:room.both") : t(`cohorts:room.${languages}`);
  const notes = t("cohorts:feed.notes", { room });
  return isPrivate && link !== "" ? `${notes}\n${t("cohorts:feed.notes-link", { link })}` : notes;
}
