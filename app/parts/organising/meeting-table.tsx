/** The meetings of a cohort as rows: the day, the times, the place; cancelled ones say so and why. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { clockOf, dayOf, type Meeting } from "#app/modules/meetings/meeting.ts";
import { paths } from "#app/shared/paths.ts";
import { Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

type MeetingTableProps = { labelledBy: string; meetings: readonly Meeting[] };

export function MeetingTable({ labelledBy, meetings }: MeetingTableProps) {
  const { t } = useText();
  const head = [
    words(t("meetings:dates.day")),
    words(t("meetings:dates.time")),
    words(t("meetings:dates.place")),
  ];
  const rows = meetings.map((meeting) => ({
    id: meeting.id,
    cells: [
      words(<Day meeting={meeting} />),
      words(t("meetings:clock", clockOf(meeting))),
      words(meeting.place),
    ],
  }));
  return <Table labelledBy={labelledBy} head={head} rows={rows} rowHeaders stack />;
}

function Day({ meeting }: { meeting: Meeting }) {
  const { language } = usePortal();
  const { t, weekday } = useText();
  return (
    <>
      <a className="govuk-link" href={paths(language).staffMeeting(meeting.id)}>
        {weekday(dayOf(meeting))}
      </a>{" "}
      {meeting.cancelReason !== null && (
        <>
          <Tag colour="grey">{t("meetings:cancelled")}</Tag>
          <br />
          <span className="pp-small">{t(`meetings:reasons.${meeting.cancelReason}`)}</span>
        </>
      )}
    </>
  );
}
