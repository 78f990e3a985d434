/** On a person's own cohort: whether they come to its next meeting, and the way to say so. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { dayOf } from "#app/modules/meetings/meeting.ts";
import type { NextReply } from "#app/modules/replies/read-my-replies.server.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";

export function NextReplyLink({ next }: { next: NextReply }) {
  const { language } = usePortal();
  const { t, weekday } = useText();
  const href = paths(language).myReply(next.id);
  const about = <span className="govuk-visually-hidden">: {weekday(dayOf(next))}</span>;
  if (next.answer === null) {
    return (
      <ButtonLink href={href} look="secondary">
        {t("replies:my.ask")}
        {about}
      </ButtonLink>
    );
  }
  return (
    <p className="govuk-body">
      {t("replies:my.said", { answer: t(`replies:answers.${next.answer}`) })}{" "}
      <a className="govuk-link" href={href}>
        {t("replies:my.change")}
        {about}
      </a>
    </p>
  );
}
