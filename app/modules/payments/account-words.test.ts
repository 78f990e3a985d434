/** What happened on a plan, as its family reads it. */
import { expect, test } from "vitest";
import { textIn } from "#app/i18n/portal-context.tsx";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import { storySentences } from "./account-words.ts";
import { familyAccount, type FamilyPayment } from "./family-account.ts";

const payment: FamilyPayment = {
  id: "payment000000001",
  method: "cash",
  valueOn: calendarDate("2026-11-21"),
  amount: pence(8434),
  reversal: null,
};

function story(payments: FamilyPayment[], agreedOn: string) {
  const dueOn = calendarDate("2026-12-20");
  const account = familyAccount({
    instalments: [{ number: 1, dueOn, amount: pence(101_200) }],
    payments,
    paidFees: [],
    today: calendarDate("2026-11-25"),
  });
  return storySentences(textIn("es"), account, calendarDate(agreedOn)).map((sentence) =>
    sentence.replaceAll("\u00a0", " "),
  );
}

test("the story runs by days: a payment before the agreement comes first, one on its day after", () => {
  const paid = "El 21 de noviembre de 2026 usted pagó £84.34 en efectivo.";
  const [first, second] = story([payment], "2026-11-22");
  expect(first).toBe(paid);
  expect(second).toMatch(/^El 22 de noviembre de 2026 usted acordó £1,012.00/);
  expect(story([payment], "2026-11-21")[1]).toBe(paid);
  expect(story([payment], "2026-11-20")[1]).toBe(paid);
});

test.each([
  ["Anotado por error.", "«Anotado por error»."],
  ["Anotado por error", "«Anotado por error»."],
  ["¿Duplicado?", "«¿Duplicado?»."],
])("the note %j ends the sentence with one full stop", (reason, end) => {
  const reversal = { reason, reversedAt: new Date("2026-11-24T12:00:00Z"), isMove: false };
  expect(story([{ ...payment, reversal }], "2026-11-20").at(-1)).toContain(`Nuestra nota: ${end}`);
});
