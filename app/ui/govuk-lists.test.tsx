/** Summary lists and task lists, held against govuk-frontend's own fixtures. */
import { expect, test } from "vitest";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag, type TagColour } from "#app/ui/tag.tsx";
import { TaskList } from "#app/ui/task-list.tsx";
import { isThere, modifier, words, type PublishedWords } from "#tests/setup/published-options.ts";
import { compareWithPublished } from "#tests/setup/same-html.ts";

interface Action extends PublishedWords {
  href: string;
  visuallyHiddenText?: string;
}

interface SummaryListOptions {
  classes?: string;
  rows: ({ key: PublishedWords; value: PublishedWords; actions?: { items?: Action[] } } | null)[];
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
    title: PublishedWords;
    hint?: PublishedWords;
    href?: string;
    status: PublishedWords & { tag?: PublishedWords };
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
