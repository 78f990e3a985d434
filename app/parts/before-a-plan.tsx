/**
 * What to know before a plan: some families need not pay the fee, and the fee may have changed.
 * General information only; nothing here says what holds for one family.
 */
import { formatList } from "#app/i18n/format.ts";
import { useText } from "#app/i18n/portal-context.tsx";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Pence } from "#app/shared/money.ts";
import { InsetText } from "#app/ui/inset-text.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";
import { Sentence } from "#app/ui/sentence.tsx";

/** Where the Home Office states what an application costs and what a wrong fee does to it. */
const CURRENT_FEE =
  "https://www.gov.uk/apply-citizenship-british-nationality/most-types-of-british-nationality";

/** The first thing on the page, with a link to the explanation at its end. */
export function BeforeAPlan() {
  const { t } = useText();
  return (
    <InsetText>
      <p className="govuk-body">
        <Sentence
          text={t("calculator:before.short")}
          parts={{
            link: (inside) => (
              <a className="govuk-link" href="#before">
                <Sentence text={inside} />
              </a>
            ),
          }}
        />
      </p>
    </InsetText>
  );
}

export function ExemptionsExplained() {
  const { t } = useText();
  return (
    <section id="before" aria-labelledby="before-heading">
      <h2 className="govuk-heading-l" id="before-heading">
        {t("calculator:before.heading")}
      </h2>
      {(["care", "waiver", "evidence", "advice"] as const).map((part) => (
        <p key={part} className="govuk-body">
          <Sentence text={t(`calculator:before.${part}`)} />
        </p>
      ))}
    </section>
  );
}

type DatedFee = { amount: Pence; effectiveFrom: CalendarDate };

/** Says to look the fee up, and which amounts were found but are not in force here. */
export function CheckTheFee({ proposed }: { proposed: readonly DatedFee[] }) {
  const { language, t, money, date } = useText();
  const fees = proposed.map(({ amount, effectiveFrom }) =>
    t("calculator:check.one", { amount: money(amount), date: date(effectiveFrom) }),
  );
  return (
    <NotificationBanner title={t("calculator:check.title")} id="check">
      <p className="govuk-body">
        <Sentence
          text={t("calculator:check.body")}
          parts={{
            link: (inside) => (
              <a className="govuk-link" href={CURRENT_FEE}>
                {inside}
              </a>
            ),
          }}
        />
      </p>
      {fees.length > 0 && (
        <p className="govuk-body">
          {t("calculator:check.proposed", { fees: formatList(language, fees) })}
        </p>
      )}
    </NotificationBanner>
  );
}
