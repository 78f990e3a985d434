/** Fields that find their value and their error by name, and the summary that links to them. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import {
  CheckboxField,
  DateField,
  FormErrors,
  type FormState,
  MoneyField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from "#app/ui/form-parts.tsx";
import { outline } from "#tests/setup/same-html.ts";

const LABELS = { day: "Day", month: "Month", year: "Year" };

function lines(element: ReactElement): string[] {
  return outline(renderToStaticMarkup(element))
    .split("\n")
    .map((line) => line.trim());
}

function controls(element: ReactElement): string[] {
  return lines(element).filter((line) => /^<(input|select|option|textarea)/.test(line));
}

function typed(values: FormState["values"], errors: FormState["errors"] = []): FormState {
  return { values, errors };
}

test("a refused amount of 84,33 comes back as typed, with its error and a pound sign before it", () => {
  const form = typed({ amount: "84,33" }, [{ field: "amount", text: "Write 84.33" }]);
  const rendered = lines(<MoneyField form={form} name="amount" label="How much?" hint="Pounds" />);
  expect(rendered).toContain("Write 84.33");
  expect(rendered).toContain("£");
  expect(rendered).toContain(
    '<input aria-describedby="amount-hint amount-error" aria-invalid="true" class="govuk-input govuk-input--error govuk-input--width-10" id="amount" inputmode="decimal" name="amount" spellcheck="false" type="text" value="84,33">',
  );
});

test("a field without a value and without an error says neither", () => {
  const rendered = lines(<TextField form={typed({})} name="fullName" label="Full name" />);
  expect(rendered).toEqual([
    '<div class="govuk-form-group">',
    '<label class="govuk-label" for="fullName">',
    "Full name",
    '<input class="govuk-input" id="fullName" name="fullName" type="text">',
  ]);
});

test("markup that was typed into a field stays text", () => {
  const form = typed({ words: '"><script>' });
  const html = renderToStaticMarkup(<TextAreaField form={form} name="words" label="Words" />);
  expect(html).not.toContain("<script>");
  expect(html).toContain("&quot;&gt;&lt;script&gt;");
});

test("of three boxes of a date only the two wrong ones are marked", () => {
  const form = typed({ "first-day": "31", "first-month": "2", "first-year": "2026" }, [
    { field: "first", text: "There is no such date", boxes: ["day", "month"] },
  ]);
  const boxes = controls(<DateField form={form} name="first" legend="First" labels={LABELS} />);
  expect(boxes.map((box) => box.includes("govuk-input--error"))).toEqual([true, true, false]);
  expect(boxes.map((box) => / name="([^"]+)"/.exec(box)?.[1])).toEqual([
    "first-day",
    "first-month",
    "first-year",
  ]);
  expect(boxes.map((box) => / value="([^"]+)"/.exec(box)?.[1])).toEqual(["31", "2", "2026"]);
});

test("an error that names one box of a date marks that box alone", () => {
  const form = typed({}, [{ field: "born-year", text: "Four digits" }]);
  const boxes = controls(
    <DateField form={form} name="born" legend="Born" labels={LABELS} birthday />,
  );
  expect(boxes.map((box) => box.includes("aria-invalid"))).toEqual([false, false, true]);
  expect(boxes[2]).toContain('autocomplete="bday-year"');
});

test("the chosen answers of radios, checkboxes and a list are marked, and no others", () => {
  const form = typed({ every: "month", needs: ["food", "access"], children: "2" });
  const choices = ["month", "week"].map((value) => ({ value, text: value }));
  const needs = ["interpreter", "food", "access"].map((value) => ({ value, text: value }));
  const options = ["1", "2"].map((value) => ({ value, text: value }));
  const checked = (element: ReactElement) =>
    controls(element).map((line) => / (checked|selected)/.test(line));

  expect(checked(<RadioField form={form} name="every" legend="?" choices={choices} />)).toEqual([
    true,
    false,
  ]);
  expect(checked(<CheckboxField form={form} name="needs" legend="?" choices={needs} />)).toEqual([
    false,
    true,
    true,
  ]);
  expect(
    checked(<SelectField form={form} name="children" label="?" options={options} />).slice(1),
  ).toEqual([false, true]);
});

test("the summary links 4 errors to the first control of each, and leaves a form's own error unlinked", () => {
  const form = typed({ "first-day": "", "first-month": "", "first-year": "" }, [
    { field: "amount", text: "Amount" },
    { field: "first", text: "Date" },
    { field: "born", text: "Born", boxes: ["month", "year"] },
    { field: "how", text: "How" },
    { field: "", text: "This page was open for too long" },
  ]);
  const rendered = lines(<FormErrors form={form} title="Check 5 answers" />);
  const links = rendered.filter((line) => line.startsWith("<a "));
  expect(links.map((link) => / href="([^"]+)"/.exec(link)?.[1])).toEqual([
    "#amount",
    "#first-day",
    "#born-month",
    "#how",
  ]);
  expect(rendered).toContain("This page was open for too long");
});

test("a form without errors has no summary", () => {
  expect(renderToStaticMarkup(<FormErrors form={typed({})} title="Check" />)).toBe("");
});

test("the summary takes the focus as the page opens", () => {
  const form = typed({}, [{ field: "a", text: "A" }]);
  const html = renderToStaticMarkup(<FormErrors form={form} title="Check 1 answer" />);
  expect(outline(html).split("\n")[0]).toBe(
    '<div autofocus class="govuk-error-summary" tabindex="-1">',
  );
});
