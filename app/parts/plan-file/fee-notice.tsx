/** Which fee new plans use, and the later ones that an administrator has not confirmed yet. */
import { useText } from "#app/i18n/portal-context.tsx";
import { wouldReplace, type Fee } from "#app/modules/fees/fee.ts";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";

type FeeNoticeProps = {
  fee: Pick<Fee, "amount" | "effectiveFrom">;
  proposed: readonly Pick<Fee, "id" | "amount" | "effectiveFrom" | "source" | "sourceUrl">[];
};

export function FeeNotice({ fee, proposed }: FeeNoticeProps) {
  const { t, money, date } = useText();
  const oldestFirst = proposed.filter((later) => wouldReplace(later, fee)).reverse();
  if (oldestFirst.length === 0) return null;
  return (
    <NotificationBanner title={t("plans:fee.title")} id="fee-to-confirm">
      <p className="govuk-body">
        {t("plans:fee.in-force", { fee: money(fee.amount), date: date(fee.effectiveFrom) })}{" "}
        {t("plans:fee.waiting", { count: oldestFirst.length })}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {oldestFirst.map(({ id, amount, effectiveFrom, source, sourceUrl }) => (
          <li key={id}>
            {t("plans:fee.from", { fee: money(amount), date: date(effectiveFrom) })}{" "}
            <a className="govuk-notification-banner__link" href={sourceUrl} rel="noreferrer">
              <span lang="en">{source}</span>
            </a>
          </li>
        ))}
      </ul>
    </NotificationBanner>
  );
}
