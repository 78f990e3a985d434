/** Everything that happened with a plan's money, in plain sentences. */
import { useText } from "#app/i18n/portal-context.tsx";
import { accountSummary, lineSentence } from "#app/modules/payments/account-words.ts";
import type { FamilyAccount } from "#app/modules/payments/family-account.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";

type StoryProps = { account: FamilyAccount; agreedOn: CalendarDate };

export function Story({ account, agreedOn }: StoryProps) {
  const text = useText();
  const { t, money, date } = text;
  const values = {
    date: date(agreedOn),
    amount: money(account.agreed),
    count: account.rows.length,
  };
  return (
    <>
      <h2 className="govuk-heading-m">{t("agreement:story.heading")}</h2>
      <p className="govuk-body">{accountSummary(text, account)}</p>
      <ol className="govuk-list govuk-list--spaced pp-small">
        <li>{t("agreement:story.line.agreed", values)}</li>
        {account.lines.map((line, index) => (
          <li key={index}>{lineSentence(text, line)}</li>
        ))}
      </ol>
    </>
  );
}
