/**
 * Facts as question and answer, each with the links that change it.
 *
 * `stack` sets them in as many columns as fit: facts about one record, without links.
 */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

export interface SummaryAction {
  href: string;
  text: ReactNode;
  /** What the link is about, for those who hear it without its row. */
  about?: string | undefined;
}

export interface SummaryRow {
  id?: string | undefined;
  key: ReactNode;
  value: ReactNode;
  actions?: readonly SummaryAction[] | undefined;
}

interface SummaryListProps {
  rows: readonly SummaryRow[];
  stack?: boolean | undefined;
  borderless?: boolean | undefined;
}

function ActionLink({ href, text, about }: SummaryAction) {
  return (
    <a className="govuk-link" href={href}>
      {text}
      {about !== undefined && <span className="govuk-visually-hidden"> {about}</span>}
    </a>
  );
}

function Actions({ actions }: { actions: readonly SummaryAction[] }) {
  const [first, ...others] = actions;
  if (first === undefined) return null;
  return (
    <dd className="govuk-summary-list__actions">
      {others.length === 0 ? (
        <ActionLink {...first} />
      ) : (
        <ul className="govuk-summary-list__actions-list">
          {actions.map((action, index) => (
            <li key={index} className="govuk-summary-list__actions-list-item">
              <ActionLink {...action} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}

export function SummaryList({ rows, stack = false, borderless = false }: SummaryListProps) {
  const anyActions = rows.some(({ actions = [] }) => actions.length > 0);
  return (
    <dl
      className={classes(
        "govuk-summary-list",
        borderless && "govuk-summary-list--no-border",
        stack && "pp-stack",
      )}
    >
      {rows.map(({ id, key, value, actions = [] }, index) => (
        <div
          key={id ?? index}
          className={classes(
            "govuk-summary-list__row",
            anyActions && actions.length === 0 && "govuk-summary-list__row--no-actions",
          )}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          <Actions actions={actions} />
        </div>
      ))}
    </dl>
  );
}
