/** What people need at a meeting, as numbers; the names are for the meeting's host alone. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { NEEDS } from "#app/modules/cohorts/membership.ts";
import type { NeedsOfMeeting } from "#app/modules/meetings/needs-of-meeting.ts";
import { paths } from "#app/shared/paths.ts";
import { figure, Table, words } from "#app/ui/table.tsx";

type NeedCountsProps = {
  meetingId: string;
  needs: Omit<NeedsOfMeeting, "people">;
  isHost: boolean;
};

export function NeedCounts({ meetingId, needs: { counts, children }, isHost }: NeedCountsProps) {
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <h2 className="govuk-heading-m" id="needs">
        {t("training:needs.title")}
      </h2>
      <Table
        labelledBy="needs"
        head={[words(t("training:needs.need")), figure(t("training:needs.people"))]}
        rows={[
          ...NEEDS.map((need) => ({
            cells: [words(t(`cohorts:join.need.${need}`)), figure(String(counts[need]))],
          })),
          { cells: [words(t("training:needs.children")), figure(String(children))] },
        ]}
        rowHeaders
      />
      {isHost ? (
        <p className="govuk-body">
          <a className="govuk-link" href={paths(language).staffMeetingStep(meetingId, "needs")}>
            {t("training:needs.by-name")}
          </a>
          <br />
          <span className="pp-small">{t("training:needs.you-are-host")}</span>
        </p>
      ) : (
        <p className="govuk-body pp-small">{t("training:needs.counts-only")}</p>
      )}
    </>
  );
}
