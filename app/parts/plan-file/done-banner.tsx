/** What was just done to the plan, said once, for known words of `?done=` only. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { isTextKey } from "#app/i18n/translator.ts";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";

export function DoneBanner() {
  const { path } = usePortal();
  const { t } = useText();
  const word = /[?&]done=([a-z-]+)(?:&|$)/.exec(path)?.[1];
  const key = `plans:done.${word ?? ""}`;
  if (word === undefined || !isTextKey(key)) return null;
  return <NotificationBanner success title={t("plans:done-title")} text={t(key)} />;
}
