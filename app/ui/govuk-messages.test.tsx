/** Tags and messages, held against govuk-frontend's own fixtures. */
import { expect, test } from "vitest";
import { Details } from "#app/ui/details.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";
import { modifier, words, type PublishedWords } from "#tests/setup/published-options.ts";
import { compareWithPublished, nodesOf } from "#tests/setup/same-html.ts";

const TAGS = ["default", "grey", "green", "purple", "red", "orange", "html as text", "html"];

test(`Tag matches ${String(TAGS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<PublishedWords>("tag", TAGS, (options) => (
    <Tag colour={modifier(options.classes) as TagColour | undefined}>{words(options)}</Tag>
  ));
  expect(ours).toEqual(published);
});

const INSETS = ["default", "with html", "id", "html as text"];

test(`InsetText matches ${String(INSETS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<PublishedWords & { id?: string }>(
    "inset-text",
    INSETS,
    (options) => <InsetText id={options.id}>{words(options)}</InsetText>,
  );
  expect(ours).toEqual(published);
});

interface DetailsOptions extends PublishedWords {
  id?: string;
  open?: boolean;
  summaryText?: string;
  summaryHtml?: string;
}

const DETAILS = [
  "default",
  "expanded",
  "id",
  "html as text",
  "html",
  "summary html as text",
  "summary html",
  "with html",
];

test(`Details match ${String(DETAILS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<DetailsOptions>(
    "details",
    DETAILS,
    (options) => {
      const { id, open, summaryText, summaryHtml } = options;
      const summary = summaryHtml === undefined ? summaryText : nodesOf(summaryHtml);
      return (
        <Details id={id} open={open} summary={summary}>
          {words(options)}
        </Details>
      );
    },
  );
  expect(ours).toEqual(published);
});

interface SummaryOptions {
  titleText?: string;
  titleHtml?: string;
  descriptionText?: string;
  descriptionHtml?: string;
  errorList?: (PublishedWords & { href?: string })[];
}

// prettier-ignore
const ERROR_SUMMARIES = [
  "default", "without links", "mixed with and without links", "with description only",
  "with everything", "html as titleText", "title html", "description", "html as descriptionText",
  "description html", "error list with html as text", "error list with html",
  "error list with html link", "error list with html as text link",
];

test(`ErrorSummary matches ${String(ERROR_SUMMARIES.length)} published fixtures, and takes the focus`, () => {
  const { ours, published } = compareWithPublished<SummaryOptions>(
    "error-summary",
    ERROR_SUMMARIES,
    ({ titleText, titleHtml, descriptionText, descriptionHtml, errorList = [] }) => (
      <ErrorSummary
        title={titleHtml === undefined ? titleText : nodesOf(titleHtml)}
        description={descriptionHtml === undefined ? descriptionText : nodesOf(descriptionHtml)}
        errors={errorList.map((error) => ({ href: error.href, text: words(error) }))}
      />
    ),
    ["autofocus", "tabindex"],
  );
  expect(ours).toEqual(published);
});

interface BannerOptions extends PublishedWords {
  type?: string;
  titleText?: string;
  titleHtml?: string;
  titleId?: string;
}

// prettier-ignore
const BANNERS = [
  "default", "with text as html", "with type as success", "with long heading",
  "with lots of content", "custom title", "title as html", "title html as text",
  "custom title id", "custom title id with type as success", "custom text", "html as text",
  "with invalid type",
];

test(`NotificationBanner matches ${String(BANNERS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<BannerOptions>(
    "notification-banner",
    BANNERS,
    ({ type, titleText, titleHtml, titleId, text, html }) => {
      const success = type === "success";
      const said = titleText ?? (success ? "Success" : "Important");
      return (
        <NotificationBanner
          title={titleHtml === undefined ? said : nodesOf(titleHtml)}
          success={success}
          id={titleId}
          text={html === undefined ? text : undefined}
        >
          {html === undefined ? undefined : nodesOf(html)}
        </NotificationBanner>
      );
    },
  );
  expect(ours).toEqual(published);
});
