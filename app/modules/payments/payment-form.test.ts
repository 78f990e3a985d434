/** The form of a payment: how much one payment may be. */
import { expect, test } from "vitest";
import { paymentForm } from "./payment-form.ts";

const TYPED = {
  ...{ token: "0123456789abcdef", method: "cash", reference: "Receipt 7" },
  valueOn: { day: "21", month: "11", year: "2026" },
};

test("one payment is at most £100,000.00", () => {
  const read = (amount: string) => paymentForm.safeParse({ ...TYPED, amount });
  expect(read("100,000.00").data?.amount).toBe(10_000_000);
  expect(read("100,000.01").error?.issues).toMatchObject([
    { message: "money-too-large", params: { mostPence: 10_000_000, typed: "100,000.01" } },
  ]);
});
