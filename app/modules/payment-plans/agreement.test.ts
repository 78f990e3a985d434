/** The agreement's text: every date and amount, the same in both languages, the same every time. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { shippedAgreementText } from "#app/modules/settings/agreement-template.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import {
  agreementParagraphs,
  agreementText,
  isSameName,
  type AgreementParties,
} from "./agreement.ts";
import { scheduleInstalments } from "./instalment-schedule.ts";

const instalments = scheduleInstalments({
  principal: pence(101_200),
  count: 12,
  every: "month",
  firstDueOn: calendarDate("2026-03-05"),
  whole: false,
});

const PARTIES: AgreementParties = {
  wording: "1. Who\n\n{{borrower}} and {{lender}} ({{licence}}), {{reference}}.\n\n{{children}}",
  lender: "Demo Lender CIC",
  licence: "DEMO-1",
  borrower: "Ana Demo Quispe Mamani",
  children: ["Luis Demo", "Inés Demo"],
  reference: "H7KM2P9X",
  instalments,
};

test("names, licence, children and reference stand in the text, joined as each language does", () => {
  const [, who, children] = agreementParagraphs(agreementText("es", PARTIES));
  expect(who?.text).toBe("Ana Demo Quispe Mamani and Demo Lender CIC (DEMO-1), H7KM 2P9X.");
  expect(children?.text).toBe("Luis Demo e Inés Demo");
});

test("the schedule is the last paragraph: 12 lines, 4 of £84.34 and 8 of £84.33", () => {
  for (const language of ["en", "es"] as const) {
    const paragraphs = agreementParagraphs(agreementText(language, PARTIES));
    const schedule = paragraphs.at(-1);
    expect(paragraphs.at(-2)?.kind).toBe("heading");
    expect(schedule?.kind).toBe("schedule");
    const lines = schedule?.text.split("\n") ?? [];
    expect(lines).toHaveLength(12);
    expect(lines.filter((line) => line.includes("£84.34"))).toHaveLength(4);
    expect(lines.filter((line) => line.includes("£84.33"))).toHaveLength(8);
  }
});

test("5 April 2026 is a Sunday before Easter Monday: its line says Tuesday 7 April", () => {
  const line = (language: "en" | "es") =>
    agreementText(language, PARTIES).split("\n").at(-11)?.replaceAll("\u00a0", " ");
  expect(line("en")).toBe("2. 5 April 2026: £84.34 (you can pay until Tuesday 7 April 2026)");
  expect(line("es")).toBe(
    "2. 5 de abril de 2026: £84.34 (puede pagar hasta el martes 7 de abril de 2026)",
  );
});

test("a plan of 1 instalment has a schedule of 1 line", () => {
  const text = agreementText("en", { ...PARTIES, instalments: instalments.slice(0, 1) });
  expect(agreementParagraphs(text).at(-1)).toMatchObject({ kind: "schedule" });
});

test("a place that nothing fills is a broken promise", () => {
  expect(() => agreementText("en", { ...PARTIES, wording: "{{rate}}" })).toThrow("rate");
});

test("the shipped wording has nothing left in braces, in both languages", () => {
  for (const language of ["en", "es"] as const) {
    const wording = shippedAgreementText(language);
    expect(agreementText(language, { ...PARTIES, wording })).not.toMatch(/[{}]/);
  }
});

test("a name of several lines cannot add a paragraph, and braces in a name fill nothing", () => {
  const borrower = "Eva\n\n9. Extra clause\n\n{{lender}}";
  const text = agreementText("en", { ...PARTIES, borrower });
  expect(agreementParagraphs(text)).toHaveLength(5);
  expect(text).toContain("Eva 9. Extra clause {{lender}} and Demo Lender CIC");
});

test("the text is composed, with line ends \\n, whatever the wording's own are", () => {
  const text = agreementText("es", { ...PARTIES, wording: "Ine\u0301s\r\n\r\nOtra" });
  expect(text.startsWith("Inés\n\nOtra\n\n")).toBe(true);
  expect(text).toBe(text.normalize("NFC"));
  expect(text).not.toContain("\r");
});

test("a name is the same without accents, capitals, hyphens or single spaces", () => {
  const name = "María-José O’Brien Núñez";
  for (const typed of [
    "maria jose o'brien nunez",
    "  MARÍA  JOSÉ\u00a0O’BRIEN NÚÑEZ ",
    "Mari\u0301a\u2011Jose\u0301 O‘Brien Nu\u0301n\u0303ez",
    "María-José\u200f O'Brien Núñez",
  ]) {
    expect(isSameName(typed, name)).toBe(true);
  }
});

test("another name is another name", () => {
  expect(isSameName("María Núñez", "María José Núñez")).toBe(false);
  expect(isSameName("Marta José Núñez", "María José Núñez")).toBe(false);
  expect(isSameName("", "María")).toBe(false);
  expect(isSameName("sí", "María")).toBe(false);
});

test("what somebody copies letter by letter is always accepted", () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(isSameName(` ${name} `, name)).toBe(true);
    }),
  );
});
