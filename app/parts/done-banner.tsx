/** Says what a form has just done, when the address that it led to carries one of the known words. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";

/** `texts` holds the sentence of each known `?done=` word; any other word says nothing. */
export function DoneBanner({ texts }: { texts: Readonly<Record<string, string>> }) {
  const { path } = usePortal();
  const { t } = useText();
  const word = new URLSearchParams(path.split("?")[1] ?? "").get("done") ?? "";
  const text = Object.hasOwn(texts, word) ? texts[word] : undefined;
  if (text === undefined) return null;
  return <NotificationBanner success title={t("portal:done")} text={text} />;
}
