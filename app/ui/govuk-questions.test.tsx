/** Dates, radios and checkboxes, held against govuk-frontend's own fixtures. */
import { expect, test } from "vitest";
import { type ChoiceOrDivider, Checkboxes, Radios } from "#app/ui/choices.tsx";
import { DATE_BOXES, type DateBox, DateInput } from "#app/ui/date-input.tsx";
import type { TextSize } from "#app/ui/label.tsx";
import { compareWithPublished, nodesOf } from "#tests/setup/same-html.ts";

interface Words {
  text?: string;
  html?: string;
  classes?: string;
  isPageHeading?: boolean;
}

type PublishedChoice = Words & { value: string; hint?: Words; divider?: string; checked?: boolean };

interface QuestionOptions {
  id?: string;
  idPrefix?: string;
  name: string;
  namePrefix?: string;
  classes?: string;
  fieldset?: { legend: Words };
  hint?: Words;
  errorMessage?: Words;
  value?: string;
  values?: string[] & Record<string, number>;
  items?: (PublishedChoice & { autocomplete?: string })[];
  day?: { error?: boolean; label?: string };
  month?: { error?: boolean; label?: string };
  year?: { error?: boolean; label?: string };
}

/** The portal also says a wrong answer to those who hear the page. */
// prettier-ignore
const ALSO_SAID = ["aria-invalid"];
const ENGLISH = { day: "Day", month: "Month", year: "Year" };

function words(option: Words | undefined) {
  return option?.html === undefined ? option?.text : nodesOf(option.html);
}

function asked({ fieldset, hint, errorMessage }: QuestionOptions) {
  const size = /--(s|m|l|xl)\b/.exec(fieldset?.legend.classes ?? "")?.[1];
  return {
    legend: words(fieldset?.legend),
    size: size as TextSize | undefined,
    heading: fieldset?.legend.isPageHeading === true ? (1 as const) : undefined,
    hint: words(hint),
    error: words(errorMessage),
  };
}

const DATES = [
  "default",
  "with translations",
  "with values",
  "with values and name prefix",
  "with error message and hint",
  "with error on day input",
  "with error on month input",
  "with error on year input",
  "with autocomplete values",
];

function boxesOf<Value>(read: (box: DateBox) => Value): Record<DateBox, Value> {
  return { day: read("day"), month: read("month"), year: read("year") };
}

function renderDate(options: QuestionOptions) {
  const { id = "", namePrefix, values } = options;
  const wrong = DATE_BOXES.filter((box) => options[box]?.error === true);
  const valueOf = (box: DateBox) => values?.[namePrefix ? `${namePrefix}-${box}` : box]?.toString();
  return (
    <DateInput
      {...asked(options)}
      id={id}
      namePrefix={namePrefix}
      labels={boxesOf((box) => options[box]?.label ?? ENGLISH[box])}
      values={boxesOf(valueOf)}
      wrongBoxes={wrong.length > 0 ? wrong : undefined}
      birthday={options.items?.[0]?.autocomplete === "bday-day"}
    />
  );
}

test(`DateInput matches ${String(DATES.length)} published fixtures`, () => {
  const compared = compareWithPublished("date-input", DATES, renderDate, ALSO_SAID);
  expect(compared.ours).toEqual(compared.published);
});

function choicesOf({ items = [] }: QuestionOptions): ChoiceOrDivider[] {
  return items.map((item) =>
    item.divider === undefined
      ? { value: item.value, text: words(item), hint: words(item.hint) }
      : { divider: item.divider },
  );
}

function group(options: QuestionOptions) {
  return {
    ...asked(options),
    id: options.idPrefix,
    name: options.name,
    choices: choicesOf(options),
    inline: options.classes?.includes("--inline"),
  };
}

// prettier-ignore
const RADIOS = [
  "default", "with hint", "inline", "with legend as page heading", "with a divider",
  "without fieldset", "with fieldset and error message", "with very long option text",
  "with idPrefix", "minimal items and name", "with hints on parent and items", "with error message", "with error message and idPrefix",
  "with hint and error message", "prechecked using value",
];

test(`Radios match ${String(RADIOS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<QuestionOptions>("radios", RADIOS, (options) => {
    const checked = options.items?.find((item) => item.checked === true)?.value;
    return <Radios {...group(options)} value={options.value ?? checked} />;
  });
  expect(ours).toEqual(published);
});

// prettier-ignore
const CHECKBOXES = [
  "default", "with hint", "with divider and None", "with legend as a page heading",
  "with error message", "with very long option text", "with idPrefix", "with checked item", "multiple hints", "with error message and hint",
  "with error and idPrefix",
];

test(`Checkboxes match ${String(CHECKBOXES.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<QuestionOptions>(
    "checkboxes",
    CHECKBOXES,
    (options) => {
      const checked = options.items?.filter((item) => item.checked === true);
      return <Checkboxes {...group(options)} values={checked?.map(({ value }) => value)} />;
    },
    ["data-behaviour"],
  );
  expect(ours).toEqual(published);
});
