/** The head of a register's pages: the way back, the day, the cohort, and the counts so far. */
import { formatList, formatShortMonth } from "#app/i18n/format.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { clockOf, dayOf, type Meeting } from "#app/modules/meetings/meeting.ts";
import type { Register } from "#app/modules/meetings/read-register.server.ts";
import { toParts } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { DayTile } from "#app/ui/day-tile.tsx";

export type RegisterMeeting = Pick<Meeting, "id" | "startsAt" | "endsAt">;

export function BackToMeeting({ meeting }: { meeting: RegisterMeeting }) {
  const { language } = usePortal();
  const { t, day } = useText();
  return (
    <BackNavigation
      label={t("portal:back")}
      href={paths(language).staffMeeting(meeting.id)}
      text={t("register:back", { day: day(dayOf(meeting)) })}
    />
  );
}

export function BackToRegister({ meeting }: { meeting: RegisterMeeting }) {
  const { language } = usePortal();
  const { t } = useText();
  return (
    <BackNavigation
      label={t("portal:back")}
      href={paths(language).staffRegister(meeting.id)}
      text={t("register:title")}
    />
  );
}

type WhenProps = { meeting: RegisterMeeting; cohort: { name: string } };

export function RegisterDay({ meeting, cohort }: WhenProps) {
  const { t, language, weekday } = useText();
  const on = dayOf(meeting);
  return (
    <DayTile day={toParts(on).day} month={formatShortMonth(language, on)}>
      <p className="govuk-body">
        <strong>{cohort.name}</strong>
        <br />
        {weekday(on)}
        <br />
        {t("meetings:clock", clockOf(meeting))}
      </p>
    </DayTile>
  );
}

/** "5 of 6 people marked", and what the marks say: "6 came (1 late), 1 absent"; zeros are left out. */
export function RegisterCounts({ register: { members, counts } }: { register: Register }) {
  const { t, language } = useText();
  const said = <Kind extends keyof typeof counts>(kinds: readonly Kind[]) =>
    kinds.filter((kind) => counts[kind] > 0);
  const parts = said(["late", "online", "unnamed"] as const).map((kind) =>
    t(`register:${kind}`, { count: counts[kind] }),
  );
  const words = said(["came", "excused", "absent"] as const).map((kind) => {
    const count = t(`register:${kind}`, { count: counts[kind] });
    if (kind !== "came" || parts.length === 0) return count;
    return t("register:came-of", { came: count, parts: formatList(language, parts) });
  });
  return (
    <p className="govuk-body pp-gap">
      <strong>{t("register:marked", { marked: counts.marked, count: members.length })}</strong>
      {words.length > 0 && (
        <>
          <br />
          {formatList(language, words)}
        </>
      )}
    </p>
  );
}
