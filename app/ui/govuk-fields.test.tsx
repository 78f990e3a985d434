/** The single fields, held against govuk-frontend's own fixtures. */
import { expect, test } from "vitest";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { ErrorMessage } from "#app/ui/error-message.tsx";
import { Hint } from "#app/ui/hint.tsx";
import { Input, type InputWidth } from "#app/ui/input.tsx";
import { Label, type TextSize } from "#app/ui/label.tsx";
import { Select } from "#app/ui/select.tsx";
import { Textarea } from "#app/ui/textarea.tsx";
import { compareWithPublished, nodesOf } from "#tests/setup/same-html.ts";

interface Words {
  text?: string;
  html?: string;
  classes?: string;
  isPageHeading?: boolean;
}

interface FieldOptions {
  id?: string;
  name: string;
  value?: string;
  classes?: string;
  describedBy?: string;
  label?: Words;
  hint?: Words;
  errorMessage?: Words;
  rows?: number;
  inputmode?: "decimal";
  autocomplete?: string;
  autocapitalize?: string;
  spellcheck?: boolean;
  prefix?: Words;
  items?: { value: string; text: string; disabled?: boolean; selected?: boolean }[];
}

/** The portal also says a wrong answer to those who hear the page. */
// prettier-ignore
const ALSO_SAID = ["aria-invalid"];

function words(option: Words | undefined) {
  return option?.html === undefined ? option?.text : nodesOf(option.html);
}

function sizeOf(option: Words | undefined): TextSize | undefined {
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

// prettier-ignore
const LABELS = [
  "default", "styled as xl text", "styled as large text", "styled as medium text",
  "styled as small text", "as page heading xl", "as page heading l", "as page heading m",
  "as page heading s", "as page heading without class", "html as text", "html", "for",
];

test(`Label matches ${String(LABELS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<Words & { for?: string }>(
    "label",
    LABELS,
    (options) => (
      <Label for={options.for} size={sizeOf(options)} heading={options.isPageHeading}>
        {words(options)}
      </Label>
    ),
  );
  expect(ours).toEqual(published);
});

// prettier-ignore
const FIELDSETS = [
  "default", "styled as xl text", "styled as large text", "styled as medium text",
  "styled as small text", "as page heading xl", "as page heading l", "as page heading m",
  "as page heading s", "as page heading without class", "html fieldset content",
  "with describedBy", "html as text", "html", "role",
];

interface FieldsetOptions {
  legend?: Words;
  describedBy?: string;
  role?: "group";
  html?: string;
}

test(`Fieldset matches ${String(FIELDSETS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<FieldsetOptions>(
    "fieldset",
    FIELDSETS,
    ({ legend, describedBy, role, html }) => (
      <Fieldset
        legend={words(legend)}
        size={sizeOf(legend)}
        heading={legend?.isPageHeading === true ? 1 : undefined}
        describedBy={describedBy}
        role={role}
      >
        {html === undefined ? undefined : nodesOf(html)}
      </Fieldset>
    ),
  );
  expect(ours).toEqual(published);
});

// prettier-ignore
const HINTS = ["default", "with html", "id", "html as text"];

test(`Hint matches ${String(HINTS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<Words & { id?: string }>(
    "hint",
    HINTS,
    (options) => <Hint id={options.id}>{words(options)}</Hint>,
  );
  expect(ours).toEqual(published);
});

const ERROR_MESSAGES = [
  "default",
  "translated",
  "id",
  "html as text",
  "html",
  "with visually hidden text",
  "visually hidden text removed",
];

test(`ErrorMessage matches ${String(ERROR_MESSAGES.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<
    Words & { id?: string; visuallyHiddenText?: string | false }
  >("error-message", ERROR_MESSAGES, ({ id, visuallyHiddenText: word, ...options }) => (
    <ErrorMessage id={id} word={word === false ? "" : word}>
      {words(options)}
    </ErrorMessage>
  ));
  expect(ours).toEqual(published);
});
