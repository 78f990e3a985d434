/** What is still to pay, said kindly: the amount, that nothing is added, and three ways forward. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { FamilyAccount } from "#app/modules/payments/family-account.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { PhoneLink } from "#app/ui/contact-link.tsx";
import { Sentence } from "#app/ui/sentence.tsx";

export function OverdueCard({ account }: { account: FamilyAccount }) {
  const { help } = usePortal();
  const { t, money, day } = useText();
  const [first] = account.overdueRows;
  const amount = money(account.overdue);
  if (first === undefined) return null;
  const values = { amount, date: day(first.dueOn), count: account.overdueRows.length };
  return (
    <Card edge="amber">
      <h2 className="govuk-heading-m">{t("agreement:overdue.heading", values)}</h2>
      <p className="govuk-body pp-noprint">{t("agreement:overdue.body")}</p>
      <div className="pp-actions">
        <ButtonLink href="#pay">{t("agreement:overdue.pay", { amount })}</ButtonLink>
      </div>
      <ul className="govuk-list govuk-list--spaced pp-noprint">
        <li>
          <a className="govuk-link" href="#pay">
            {t("agreement:overdue.part")}
          </a>
          <br />
          <span className="pp-small">{t("agreement:overdue.part-about")}</span>
        </li>
        <li>
          <strong>{t("agreement:overdue.talk")}</strong>
          <br />
          <span className="pp-small">
            <Sentence
              text={t("agreement:overdue.talk-about")}
              parts={{ phone: <PhoneLink number={help.telephone} /> }}
            />
          </span>
        </li>
      </ul>
    </Card>
  );
}
