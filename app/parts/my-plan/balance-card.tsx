/** What is left to pay, the plan's band, and the next instalment with its day. */
import { formatShortMonth } from "#app/i18n/format.ts";
import { useText } from "#app/i18n/portal-context.tsx";
import type { StandingInstalment } from "#app/modules/payment-plans/instalment-standing.ts";
import type { FamilyAccount } from "#app/modules/payments/family-account.ts";
import { PaidBand } from "#app/parts/schedule.tsx";
import { toParts } from "#app/shared/calendar-date.ts";
import { ZERO } from "#app/shared/money.ts";
import { Card } from "#app/ui/card.tsx";
import { DayTile } from "#app/ui/day-tile.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Sum } from "#app/ui/sum.tsx";

export function BalanceCard({ account }: { account: FamilyAccount }) {
  const { t, money } = useText();
  const { outstanding, surplus, rows, next } = account;
  return (
    <Card as="section" edge="plum" labelledBy="balance">
      <h2 className="pp-title" id="balance">
        {t("agreement:balance.heading")}
      </h2>
      <Sum>{money(outstanding)}</Sum>
      {surplus > 0 && (
        <p className="pp-small">{t("agreement:balance.surplus", { amount: money(surplus) })}</p>
      )}
      <Facts facts={[{ term: t("agreement:balance.charges"), value: money(ZERO) }]} />
      <PaidBand instalments={rows} />
      {next !== null && outstanding > 0 && <NextInstalment row={next} />}
    </Card>
  );
}

function NextInstalment({ row }: { row: StandingInstalment }) {
  const { t, language, money, weekday } = useText();
  const { dueOn, collectOn, outstanding } = row;
  const date = weekday(dueOn);
  const collected = weekday(collectOn);
  return (
    <>
      <h3 className="pp-title pp-gap">{t("agreement:balance.next")}</h3>
      <DayTile day={toParts(dueOn).day} month={formatShortMonth(language, dueOn)}>
        <Sum size="m">{money(outstanding)}</Sum>
        <p className="pp-small">
          {collectOn === dueOn ? date : t("agreement:balance.next-collected", { date, collected })}
        </p>
      </DayTile>
    </>
  );
}
