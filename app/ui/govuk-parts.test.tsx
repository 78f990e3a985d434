/** Buttons, links, lists, tables and messages, held against govuk-frontend's own fixtures. */
import { expect, test } from "vitest";
import { BackLink } from "#app/ui/back-link.tsx";
import { Button, ButtonLink, type ButtonLook } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";
import { SkipLink } from "#app/ui/skip-link.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";
import { TaskList } from "#app/ui/task-list.tsx";
import { compareWithPublished, nodesOf } from "#tests/setup/same-html.ts";

interface Words {
  text?: string;
  html?: string;
  classes?: string;
}

function words(option: Words | undefined) {
  return option?.html === undefined ? option?.text : nodesOf(option.html);
}

function isThere<Item>(item: Item | null | false | undefined | ""): item is Item {
  return Boolean(item);
}

function modifier(classes = ""): string | undefined {
  return /--([a-z]+)/.exec(classes)?.[1];
}

interface ButtonOptions extends Words {
  id?: string;
  name?: string;
  value?: string;
  type?: "button";
  href?: string;
}

// prettier-ignore
const BUTTONS = [
  "default", "secondary", "warning", "inverse", "name", "type", "value", "html", "no type", "id",
];

test(`Button matches ${String(BUTTONS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<ButtonOptions>("button", BUTTONS, (options) => {
    const { id, name, value, type, classes } = options;
    const look = modifier(classes) as ButtonLook | undefined;
    return <Button {...{ id, name, value, type, look }}>{words(options)}</Button>;
  });
  expect(ours).toEqual(published);
});

test("ButtonLink matches the published link, but stays a link to those who hear it", () => {
  const { ours, published } = compareWithPublished<ButtonOptions>(
    "button",
    ["link", "explicit link"],
    ({ href = "", ...options }) => <ButtonLink href={href}>{words(options)}</ButtonLink>,
    ["role", "draggable"],
  );
  expect(ours).toEqual(published);
});

// prettier-ignore
const LINKS = ["html as text", "html", "with custom text and link"];

test(`BackLink matches ${String(LINKS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<Words & { href?: string }>(
    "back-link",
    LINKS,
    ({ href = "#", ...options }) => <BackLink href={href} text={words(options)} />,
  );
  expect(ours).toEqual(published);
});

const SKIPS = ["custom href", "custom text", "html as text", "html"];

test(`SkipLink matches ${String(SKIPS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<Words & { href?: string }>(
    "skip-link",
    SKIPS,
    ({ href = "#content", ...options }) => <SkipLink href={href}>{words(options)}</SkipLink>,
  );
  expect(ours).toEqual(published);
});

const TAGS = ["default", "grey", "green", "purple", "red", "orange", "html as text", "html"];

test(`Tag matches ${String(TAGS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<Words>("tag", TAGS, (options) => (
    <Tag colour={modifier(options.classes) as TagColour | undefined}>{words(options)}</Tag>
  ));
  expect(ours).toEqual(published);
});

const INSETS = ["default", "with html", "id", "html as text"];

test(`InsetText matches ${String(INSETS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<Words & { id?: string }>(
    "inset-text",
    INSETS,
    (options) => <InsetText id={options.id}>{words(options)}</InsetText>,
  );
  expect(ours).toEqual(published);
});

interface DetailsOptions extends Words {
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
  errorList?: (Words & { href?: string })[];
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

interface BannerOptions extends Words {
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

interface Action extends Words {
  href: string;
  visuallyHiddenText?: string;
}

interface SummaryListOptions {
  classes?: string;
  rows: ({ key: Words; value: Words; actions?: { items?: Action[] } } | null)[];
}

// prettier-ignore
const SUMMARY_LISTS = [
  "default", "with actions", "no-border", "with falsy values", "key with html",
  "value with html", "actions href", "actions with html", "single action with anchor",
  "translated", "with some actions",
];

test(`SummaryList matches ${String(SUMMARY_LISTS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<SummaryListOptions>(
    "summary-list",
    SUMMARY_LISTS,
    ({ classes, rows }) => (
      <SummaryList
        borderless={classes?.includes("no-border")}
        rows={rows.filter(isThere).map((row) => ({
          key: words(row.key),
          value: words(row.value),
          actions: row.actions?.items?.map((action) => ({
            href: action.href,
            text: words(action),
            about: action.visuallyHiddenText || undefined,
          })),
        }))}
      />
    ),
  );
  expect(ours).toEqual(published);
});

interface TaskOptions {
  idPrefix?: string;
  items: ({
    title: Words;
    hint?: Words;
    href?: string;
    status: Words & { tag?: Words };
  } | null)[];
}

// prettier-ignore
const TASK_LISTS = ["default", "custom id prefix", "html passed as text", "html"];

test(`TaskList matches ${String(TASK_LISTS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<TaskOptions>(
    "task-list",
    TASK_LISTS,
    ({ idPrefix, items }) => (
      <TaskList
        idPrefix={idPrefix}
        tasks={items.filter(isThere).map(({ title, hint, href, status }) => ({
          title: words(title),
          hint: words(hint),
          href,
          status:
            status.tag === undefined ? (
              words(status)
            ) : (
              <Tag colour={modifier(status.tag.classes) as TagColour | undefined}>
                {words(status.tag)}
              </Tag>
            ),
        }))}
      />
    ),
  );
  expect(ours).toEqual(published);
});

type PublishedCell = Words & { format?: "numeric"; colspan?: number; rowspan?: number };

interface TableOptions {
  caption?: string;
  captionClasses?: string;
  classes?: string;
  firstCellIsHeader?: boolean;
  head?: PublishedCell[];
  rows: (PublishedCell[] | null | false)[];
}

function cellOf(cell: PublishedCell) {
  return {
    content: words(cell),
    numeric: cell.format === "numeric",
    colSpan: cell.colspan,
    rowSpan: cell.rowspan,
  };
}

const TABLES = [
  "default",
  "with head",
  "with head and caption",
  "classes",
  "html as text",
  "html",
  "head with rowspan and colspan",
  "with firstCellIsHeader true",
  "firstCellIsHeader with html",
  "firstCellIsHeader with html as text",
  "firstCellIsHeader with rowspan and colspan",
  "with falsy items",
  "rows with rowspan and colspan",
  "with small text modifier for tables with a lot of data",
];

test(`Table matches ${String(TABLES.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<TableOptions>("table", TABLES, (options) => (
    <Table
      caption={options.caption}
      captionSize={modifier(options.captionClasses) as "m" | undefined}
      className={options.classes}
      rowHeaders={options.firstCellIsHeader}
      head={options.head?.map(cellOf)}
      rows={options.rows.flatMap((row) => (row ? [{ cells: row.map(cellOf) }] : []))}
    />
  ));
  expect(ours).toEqual(published);
});
