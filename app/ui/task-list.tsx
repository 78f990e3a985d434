/**
 * The parts of a long task, each with how it stands; a part without `href` cannot be opened yet.
 * `idPrefix` keeps the ids apart where a page holds several lists.
 */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import { isSaid } from "#app/ui/form-group.tsx";

export interface Task {
  title: ReactNode;
  href?: string | undefined;
  hint?: ReactNode;
  /** A tag, or plain words. */
  status: ReactNode;
}

interface TaskListProps {
  tasks: readonly Task[];
  idPrefix?: string | undefined;
}

function TaskItem({ id, title, href, hint, status }: Task & { id: string }) {
  const hintId = isSaid(hint) ? `${id}-hint` : undefined;
  const linked = href !== undefined;
  return (
    <li className={classes("govuk-task-list__item", linked && "govuk-task-list__item--with-link")}>
      <div className="govuk-task-list__name-and-hint">
        {linked ? (
          <a
            className="govuk-link govuk-task-list__link"
            href={href}
            aria-describedby={classes(hintId, `${id}-status`)}
          >
            {title}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {hintId !== undefined && (
          <div id={hintId} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div className="govuk-task-list__status" id={`${id}-status`}>
        {status}
      </div>
    </li>
  );
}

export function TaskList({ tasks, idPrefix = "task-list" }: TaskListProps) {
  return (
    <ul className="govuk-task-list">
      {tasks.map((task, index) => {
        const id = `${idPrefix}-${String(index + 1)}`;
        return <TaskItem key={id} id={id} {...task} />;
      })}
    </ul>
  );
}
