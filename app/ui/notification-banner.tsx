/**
 * A message about the whole page: what was just done (success), or what everybody here must know.
 * Give `id` where one page holds two of them.
 */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

interface NotificationBannerProps {
  title: ReactNode;
  success?: boolean | undefined;
  id?: string | undefined;
  /** One line, set large; longer content goes into `children`. */
  text?: ReactNode;
  children?: ReactNode;
}

export function NotificationBanner(props: NotificationBannerProps) {
  const { title, success = false, id = "govuk-notification-banner-title", text, children } = props;
  return (
    <div
      className={classes(
        "govuk-notification-banner",
        success && "govuk-notification-banner--success",
      )}
      role={success ? "alert" : "region"}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {text !== undefined && <p className="govuk-notification-banner__heading">{text}</p>}
        {children}
      </div>
    </div>
  );
}
