import { expect, test } from "vitest";
import { PLACES, placesIn, shippedAgreementText, wrongPlace } from "./agreement-template.ts";

test("the shipped text has the same 7 places in both languages, and 9 numbered headings", () => {
  for (const language of ["en", "es"] as const) {
    const text = shippedAgreementText(language);
    expect(placesIn(text).sort()).toEqual([...PLACES].sort());
    expect(text.split("\n\n").filter((paragraph) => /^\d+\. /.test(paragraph))).toHaveLength(9);
    expect(wrongPlace(text)).toBeNull();
  }
});

test("a place that nobody fills, or a text without the borrower, is named", () => {
  const text = shippedAgreementText("en");
  expect(wrongPlace(`${text} {{interest}}`)).toEqual({ kind: "unknown", place: "interest" });
  expect(wrongPlace(text.replaceAll("{{borrower}}", "you"))).toEqual({
    kind: "missing",
    place: "borrower",
  });
});
