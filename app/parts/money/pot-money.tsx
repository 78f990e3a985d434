/** What a pot holds and has promised, with the conditions that its funder wrote. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { PotMoney as Money } from "#app/modules/pots/pot-money.ts";
import type { Pot } from "#app/modules/pots/pot-store.server.ts";
import { isLanguage } from "#app/i18n/languages.ts";
import { subtractPence, ZERO } from "#app/shared/money.ts";
import { Sides } from "#app/ui/arrangement.tsx";
import { Card } from "#app/ui/card.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Said } from "#app/ui/said.tsx";
import { Sum } from "#app/ui/sum.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";

export function PotMoney({
  pot,
  money: { balance, committed, available },
}: {
  pot: Pot;
  money: Money;
}) {
  const { t, money } = useText();
  const written = isLanguage(pot.conditionsLanguage) ? pot.conditionsLanguage : "en";
  return (
    <>
      {available < 0 && (
        <InsetText>
          {t("money:pot.short", { amount: money(subtractPence(ZERO, available)) })}
        </InsetText>
      )}
      <Sides>
        <div className="pp-main">
          <SummaryList
            rows={[
              { key: t("money:pot.code"), value: pot.code },
              { key: t("money:pot.kind"), value: <Kind pot={pot} /> },
              { key: t("money:pot.funder"), value: pot.funder },
            ]}
          />
          <h2 className="govuk-heading-m">{t("money:pot.conditions")}</h2>
          <Said
            language={written}
            words={pot.conditions}
            by={t("money:pot.conditions-by", {
              funder: pot.funder,
              written: t(`portal:written-in.${written}`),
            })}
          />
        </div>
        <Card>
          <h2 className="govuk-body">{t("money:pots.available")}</h2>
          <Sum>{money(available)}</Sum>
          <Facts
            facts={[
              { term: t("money:pots.balance"), value: money(balance) },
              { term: t("money:pots.committed"), value: money(committed) },
            ]}
          />
        </Card>
      </Sides>
    </>
  );
}

function Kind({ pot }: { pot: Pot }) {
  const { t } = useText();
  return (
    <>
      {t(`money:pots.kind.${pot.kind}`)}{" "}
      {pot.closedAt !== null && <Tag colour="grey">{t("money:pots.closed")}</Tag>}
    </>
  );
}
