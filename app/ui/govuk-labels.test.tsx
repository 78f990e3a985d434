/** Labels, field sets, hints and errors, held against govuk-frontend's own fixtures. */
import { expect, test } from "vitest";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { ErrorMessage } from "#app/ui/error-message.tsx";
import { Hint } from "#app/ui/hint.tsx";
import { Label, type TextSize } from "#app/ui/label.tsx";
import { words, type PublishedWords } from "#tests/setup/published-options.ts";
import { compareWithPublished, nodesOf } from "#tests/setup/same-html.ts";

function sizeOf(option: PublishedWords | undefined): TextSize | undefined {
  return /--(s|m|l|xl)\b/.exec(option?.classes ?? "")?.[1] as TextSize | undefined;
}

// prettier-ignore
const LABELS = [
  "default", "styled as xl text", "styled as large text", "styled as medium text",
  "styled as small text", "as page heading xl", "as page heading l", "as page heading m",
  "as page heading s", "as page heading without class", "html as text", "html", "for",
];

test(`Label matches ${String(LABELS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<PublishedWords & { for?: string }>(
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
  legend?: PublishedWords;
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
  const { ours, published } = compareWithPublished<PublishedWords & { id?: string }>(
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
    PublishedWords & { id?: string; visuallyHiddenText?: string | false }
  >("error-message", ERROR_MESSAGES, ({ id, visuallyHiddenText: word, ...options }) => (
    <ErrorMessage id={id} word={word === false ? "" : word}>
      {words(options)}
    </ErrorMessage>
  ));
  expect(ours).toEqual(published);
});
