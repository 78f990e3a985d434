/** A member's attendance as those who lead see it: the rate, and each meeting's mark in words. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { MyAttendance } from "#app/modules/meetings/read-my-attendance.server.ts";
import { Details } from "#app/ui/details.tsx";

export function MemberAttendance({ attendance }: { attendance: MyAttendance | null }) {
  const { t, weekday } = useText();
  if (attendance === null) return <p className="govuk-body">{t("care:member.no-rate")}</p>;
  const { past, rate, notTaken } = attendance;
  return (
    <>
      {rate !== null && (
        <p className="govuk-body">
          {t("care:member.rate", { attended: rate.attended, count: rate.held })}
        </p>
      )}
      {notTaken > 0 && (
        <p className="govuk-body">{t("register:mine.not-taken", { count: notTaken })}</p>
      )}
      <Details summary={t("care:member.marks")}>
        <ul className="govuk-list">
          {past.map(({ id, on, mark }) => (
            <li key={id}>
              {weekday(on)}:{" "}
              {mark === null ? t("care:member.unmarked") : t(`register:mark.${mark}`)}
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}
