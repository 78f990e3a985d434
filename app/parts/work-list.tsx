/** The rows of a person's work: what waits with how many, then the places without a queue. */
import { useText } from "#app/i18n/portal-context.tsx";
import { paths } from "#app/shared/paths.ts";
import { Tag } from "#app/ui/tag.tsx";
import { TaskList } from "#app/ui/task-list.tsx";
import { doorOfWork, type Work } from "./work.ts";

type WorkListProps = { work: Work; language: "en" | "es" };

export function WorkList({ work, language }: WorkListProps) {
  const { t } = useText();
  const to = paths(language);
  const { queues, places } = work;
  if (queues.length + places.length === 0) {
    return <p className="govuk-body">{t("plans:work.nothing")}</p>;
  }
  return (
    <>
      {queues.length > 0 && (
        <TaskList
          tasks={queues.map(({ kind, count }) => ({
            title: t(`plans:work.${kind}`),
            href: doorOfWork(kind, to),
            hint: t(`plans:work.hints.${kind}`),
            status: <Waiting count={count} />,
          }))}
        />
      )}
      {places.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("plans:work.places")}</h2>
          <ul className="govuk-list govuk-list--spaced">
            {places.map((kind) => (
              <li key={kind}>
                <a className="govuk-link" href={doorOfWork(kind, to)}>
                  {t(`plans:work.${kind}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Waiting({ count }: { count: number }) {
  const { t } = useText();
  return count === 0 ? (
    <>{t("plans:work.none")}</>
  ) : (
    <Tag>{t("plans:work.waiting", { count })}</Tag>
  );
}
