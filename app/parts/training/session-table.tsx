/** Sessions as rows: the title, the aims, how many materials and whether one language lags behind. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { titleIn, type TrainingSession } from "#app/modules/training/training-session.ts";
import { paths } from "#app/shared/paths.ts";
import { Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { aimWords } from "./aims.tsx";

export type ListedSession = TrainingSession & {
  materials: number;
  /** Materials of which one language is out of date. */
  behind: number;
};

type SessionTableProps = { labelledBy: string; sessions: readonly ListedSession[] };

export function SessionTable({ labelledBy, sessions }: SessionTableProps) {
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  return (
    <Table
      labelledBy={labelledBy}
      stack
      rowHeaders
      head={[
        words(t("training:programme.session")),
        words(t("training:session.topic")),
        words(t("training:session.aims")),
        words(t("training:session.materials")),
      ]}
      rows={sessions.map((session) => ({
        id: session.id,
        cells: [
          words(
            <a className="govuk-link" href={paths(language).staffSession(session.id)}>
              {titleIn(session, language)}
            </a>,
          ),
          words(t(`training:topics.${session.topic}`)),
          words(aimWords(text, session.aims)),
          words(<Materials session={session} />),
        ],
      }))}
    />
  );
}

function Materials({ session: { materials, behind } }: { session: ListedSession }) {
  const { t } = useText();
  return (
    <>
      {t("training:programme.materials", { count: materials })}
      {behind > 0 && (
        <>
          <br />
          <Tag colour="purple">{t("training:programme.behind", { count: behind })}</Tag>
        </>
      )}
    </>
  );
}
