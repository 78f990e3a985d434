/** A person's own past meetings in one cohort: "3 of 4", and the mark of each in words. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { MyAttendance } from "#app/modules/meetings/read-my-attendance.server.ts";
import { paths } from "#app/shared/paths.ts";

export function MyAttendanceList({ attendance }: { attendance: MyAttendance }) {
  const { past, rate, notTaken } = attendance;
  const { language } = usePortal();
  const { t, weekday } = useText();
  return (
    <>
      <h3 className="pp-title">{t("register:mine.title")}</h3>
      {rate !== null && (
        <p className="govuk-body">
          {t("register:mine.rate", { attended: rate.attended, count: rate.held })}
        </p>
      )}
      {notTaken > 0 && (
        <p className="govuk-body">{t("register:mine.not-taken", { count: notTaken })}</p>
      )}
      <ul className="govuk-list">
        {past.map(({ id, on, mark }) => (
          <li key={id}>
            <a className="govuk-link" href={paths(language).myMeeting(id)}>
              {weekday(on)}
            </a>
            : {mark === null ? t("register:mine.none") : t(`register:mine.${mark}`)}
          </li>
        ))}
      </ul>
      <p className="pp-small">{t("register:mine.wrong")}</p>
    </>
  );
}
