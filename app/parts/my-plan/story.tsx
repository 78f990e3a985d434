/** Everything that happened with a plan's money, in plain sentences. */
import { useText } from "#app/i18n/portal-context.tsx";
import { accountSummary, storySentences } from "#app/modules/payments/account-words.ts";
import type { FamilyAccount } from "#app/modules/payments/family-account.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";

type StoryProps = { account: FamilyAccount; agreedOn: CalendarDate };

export function Story({ account, agreedOn }: StoryProps) {
  const text = useText();
  return (
    <>
      <h2 className="govuk-heading-m">{text.t("agreement:story.heading")}</h2>
      <p className="govuk-body">{accountSummary(text, account)}</p>
      <ol className="govuk-list govuk-list--spaced pp-small">
        {storySentences(text, account, agreedOn).map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ol>
    </>
  );
}
