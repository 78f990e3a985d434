/** Sessions as a table; each row has the button that ends it. */
import { useText } from "#app/i18n/portal-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

export type ShownSession = {
  id: string;
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  /** The session of this very page. */
  isThis: boolean;
};

type SessionTableProps = { sessions: readonly ShownSession[]; labelledBy: string };

export function SessionTable({ sessions, labelledBy }: SessionTableProps) {
  const { t, instant } = useText();
  const head = [
    words(t("identity:sessions.device")),
    words(t("identity:sessions.started")),
    words(t("identity:sessions.seen")),
    words(<span className="govuk-visually-hidden">{t("identity:sessions.end")}</span>),
  ];
  const rows = sessions.map((session) => {
    const device = session.device === "" ? t("identity:sessions.unknown") : session.device;
    const seen = instant(session.lastSeenAt);
    return {
      id: session.id,
      cells: [
        words(
          <>
            {device} {session.isThis && <Tag>{t("identity:sessions.this")}</Tag>}
          </>,
        ),
        words(instant(session.createdAt)),
        words(seen),
        words(
          <EndButton id={session.id} about={t("identity:sessions.end-about", { device, seen })} />,
        ),
      ],
    };
  });
  return (
    <Scroll labelledBy={labelledBy}>
      <Table labelledBy={labelledBy} head={head} rows={rows} rowHeaders />
    </Scroll>
  );
}

function EndButton({ id, about }: { id: string; about: string }) {
  const { t } = useText();
  return (
    <form method="post">
      <Button look="secondary" name="session" value={id}>
        {t("identity:sessions.end")}
        <span className="govuk-visually-hidden"> {about}</span>
      </Button>
    </form>
  );
}
