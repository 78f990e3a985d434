/** The entries of a plan in plain sentences: what happened, on which day, in the reader's language. */
import type { Text } from "#app/i18n/portal-context.tsx";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { AccountLine, FamilyAccount } from "./family-account.ts";

/** Everything that happened, in order of its days; on the same day the agreement comes first. */
export function storySentences(
  text: Text,
  account: Pick<FamilyAccount, "lines" | "agreed" | "rows">,
  agreedOn: CalendarDate,
): string[] {
  const agreed = text.t("agreement:story.line.agreed", {
    date: text.date(agreedOn),
    amount: text.money(account.agreed),
    count: account.rows.length,
  });
  const before = account.lines.filter(({ on }) => on < agreedOn).length;
  const told = account.lines.map((line) => lineSentence(text, line));
  return [...told.slice(0, before), agreed, ...told.slice(before)];
}

/** A note's own full stop: the sentence around it has one. */
const LAST_STOP = /(?<!\.)\.$/;

/** "On 5 March 2026 you paid £84.34 by bank transfer." */
function lineSentence({ t, money, date }: Text, line: AccountLine): string {
  const values = { date: date(line.on), amount: money(line.amount) };
  switch (line.kind) {
    case "lent":
      return t("agreement:story.line.lent", { ...values, child: line.childName });
    case "paid":
      return t(`agreement:story.line.paid-${line.method}`, values);
    case "taken-back": {
      const [paid, reason] = [date(line.paidOn), line.reason.replace(LAST_STOP, "")];
      return t("agreement:story.line.taken-back", { ...values, paid, reason });
    }
    case "moved":
      return t("agreement:story.line.moved", { ...values, paid: date(line.paidOn) });
  }
}

/** The same for the lines of a statement, whose date and amount stand in columns of their own. */
export function lineTitle({ t, date }: Text, line: AccountLine): string {
  switch (line.kind) {
    case "lent":
      return t("agreement:statement.entries.lent", { child: line.childName });
    case "paid":
      return t(`agreement:statement.entries.paid-${line.method}`);
    case "taken-back": {
      const { reason } = line;
      return t("agreement:statement.entries.taken-back", { paid: date(line.paidOn), reason });
    }
    case "moved":
      return t("agreement:statement.entries.moved", { paid: date(line.paidOn) });
  }
}

/** "You agreed £1,012.00. You paid £168.68 on 2 dates. £843.32 is left to pay." */
export function accountSummary({ t, money }: Text, account: FamilyAccount): string {
  const { agreed, paidOut, received, paymentDays, outstanding } = account;
  const left = t("agreement:story.left", { amount: money(outstanding) });
  return [
    t("agreement:story.agreed", { amount: money(agreed) }),
    received > 0
      ? t("agreement:story.paid", { amount: money(received), count: paymentDays })
      : t("agreement:story.nothing-paid"),
    ...(paidOut > 0 ? [left] : []),
  ].join(" ");
}
