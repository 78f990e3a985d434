/** The alarm: free places whose deadline is near, each with the way to give it out. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { CountedOffer } from "#app/modules/wins/place-offer-store.server.ts";
import { daysBetween, type CalendarDate } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";
import { titleOf } from "./offer-words.ts";

type PlacesToSaveProps = { offers: readonly CountedOffer[]; today: CalendarDate };

export function PlacesToSave({ offers, today }: PlacesToSaveProps) {
  const { language } = usePortal();
  const { t, date } = useText();
  const to = paths(language);
  if (offers.length === 0) return null;
  return (
    <NotificationBanner id="to-save" title={t("wins:alarm.title")}>
      <p className="govuk-body">{t("wins:alarm.lead")}</p>
      <ul className="govuk-list govuk-list--bullet">
        {offers.map(({ offer, counts }) => (
          <li key={offer.id}>
            <a className="govuk-link" href={to.staffOffer(offer.winId, offer.id)}>
              {titleOf(offer, language)}
            </a>
            {": "}
            {t("wins:alarm.line", {
              places: t("wins:free-places", { count: counts.free }),
              until: date(offer.deadlineOn),
              days: t("wins:days-left", { count: daysBetween(today, offer.deadlineOn) }),
            })}
          </li>
        ))}
      </ul>
    </NotificationBanner>
  );
}
