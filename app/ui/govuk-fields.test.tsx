/** Inputs, text areas and selects, held against govuk-frontend's own fixtures. */
import { expect, test } from "vitest";
import { Input, type InputWidth } from "#app/ui/input.tsx";
import type { TextSize } from "#app/ui/label.tsx";
import { Select } from "#app/ui/select.tsx";
import { Textarea } from "#app/ui/textarea.tsx";
import { words, type PublishedWords } from "#tests/setup/published-options.ts";
import { compareWithPublished } from "#tests/setup/same-html.ts";

interface FieldOptions {
  id?: string;
  name: string;
  value?: string;
  classes?: string;
  describedBy?: string;
  label?: PublishedWords;
  hint?: PublishedWords;
  errorMessage?: PublishedWords;
  rows?: number;
  inputmode?: "decimal";
  autocomplete?: string;
  autocapitalize?: string;
  spellcheck?: boolean;
  prefix?: PublishedWords;
  items?: { value: string; text: string; disabled?: boolean; selected?: boolean }[];
}

/** The portal also says a wrong answer to those who hear the page. */
// prettier-ignore
const ALSO_SAID = ["aria-invalid"];

function sizeOf(option: PublishedWords | undefined): TextSize | undefined {
  return /--(s|m|l|xl)\b/.exec(option?.classes ?? "")?.[1] as TextSize | undefined;
}

function widthOf(options: FieldOptions): InputWidth | undefined {
  const width = /width-(\d+)/.exec(options.classes ?? "")?.[1];
  return width === undefined ? undefined : (Number(width) as InputWidth);
}

function asked(options: FieldOptions) {
  return {
    id: options.id,
    name: options.name,
    value: options.value,
    label: words(options.label),
    size: sizeOf(options.label),
    heading: options.label?.isPageHeading,
    hint: words(options.hint),
    error: words(options.errorMessage),
    describedBy: options.describedBy,
    autoComplete: options.autocomplete,
    spellCheck: options.spellcheck,
  };
}

const INPUTS = [
  "default",
  "with hint text",
  "with error message",
  "with error and hint",
  "with width-2 class",
  "with width-3 class",
  "with width-4 class",
  "with width-5 class",
  "with width-10 class",
  "with width-20 class",
  "with width-30 class",
  "with label as page heading",
  "with prefix",
  "id",
  "value",
  "with describedBy",
  "hint with describedBy",
  "error with describedBy",
  "inputmode",
  "with error, hint and describedBy",
  "with autocomplete attribute",
  "with spellcheck enabled",
  "with spellcheck disabled",
  "with autocapitalize turned off",
];

test(`Input matches ${String(INPUTS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<FieldOptions>(
    "input",
    INPUTS,
    (options) => (
      <Input
        {...asked(options)}
        width={widthOf(options)}
        prefix={options.prefix?.text}
        inputMode={options.inputmode}
        autoCapitalize={options.autocapitalize}
      />
    ),
    ALSO_SAID,
  );
  expect(ours).toEqual(published);
});

// prettier-ignore
const TEXTAREAS = [
  "default", "with hint", "with error message", "with default value", "with custom rows",
  "with label as page heading", "id", "with describedBy", "with hint and described by",
  "with error message and described by", "with hint and error message",
  "with hint, error message and described by", "with autocomplete attribute",
  "with spellcheck enabled", "with spellcheck disabled",
];

test(`Textarea matches ${String(TEXTAREAS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<FieldOptions>(
    "textarea",
    TEXTAREAS,
    (options) => <Textarea {...asked(options)} rows={options.rows} />,
    ALSO_SAID,
  );
  expect(ours).toEqual(published);
});

// prettier-ignore
const SELECTS = [
  "default", "with hint text and error message", "with label as page heading", "with describedBy",
  "hint", "hint and describedBy", "error", "error and describedBy", "id", "with selected value",
];

test(`Select matches ${String(SELECTS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<FieldOptions>(
    "select",
    SELECTS,
    ({ items = [], ...options }) => {
      const { autoComplete, spellCheck, ...known } = asked(options);
      expect([autoComplete, spellCheck]).toEqual([undefined, undefined]);
      const selected = items.find((item) => item.selected === true)?.value;
      return <Select {...known} value={known.value ?? selected} options={items} />;
    },
    ALSO_SAID,
  );
  expect(ours).toEqual(published);
});
