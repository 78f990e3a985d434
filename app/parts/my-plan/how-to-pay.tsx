/** Where money goes, and the one reference that says whose it is. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { formatHouseholdReference } from "#app/modules/payment-plans/household-reference.ts";
import type { PayTo } from "#app/modules/payments/family-plan-store.server.ts";
import { Card } from "#app/ui/card.tsx";
import { PhoneLink } from "#app/ui/contact-link.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { Money } from "#app/ui/sum.tsx";

type HowToPayProps = { payTo: PayTo; reference: string };

export function HowToPay({ payTo, reference }: HowToPayProps) {
  const { help } = usePortal();
  const { t } = useText();
  return (
    <Card as="section" labelledBy="pay">
      <h2 className="govuk-heading-m" id="pay">
        {t("agreement:pay.heading")}
      </h2>
      <p className="govuk-body">
        <Sentence text={t("agreement:pay.body")} />
      </p>
      <Facts
        facts={[
          { term: t("agreement:pay.name"), value: payTo.name },
          { term: t("agreement:pay.bank"), value: payTo.bank },
          { term: t("agreement:pay.sort-code"), value: <Money>{payTo.sortCode}</Money> },
          { term: t("agreement:pay.account"), value: <Money>{payTo.account}</Money> },
          {
            term: t("agreement:pay.reference"),
            value: <Money>{formatHouseholdReference(reference)}</Money>,
          },
        ]}
      />
      <p className="pp-small">{t("agreement:pay.reference-about")}</p>
      <p className="pp-small">
        <Sentence
          text={t("agreement:pay.cash")}
          parts={{ phone: <PhoneLink number={help.telephone} /> }}
        />
      </p>
    </Card>
  );
}
