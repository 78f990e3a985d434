/** A person's sessions, each on its card with the button that ends it. */
import { useText } from "#app/i18n/portal-context.tsx";
import { Grid } from "#app/ui/arrangement.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Tag } from "#app/ui/tag.tsx";

export type ShownSession = {
  id: string;
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  /** The session of this very page. */
  isThis: boolean;
};

export function SessionList({ sessions }: { sessions: readonly ShownSession[] }) {
  return (
    <Grid>
      {sessions.map((session) => (
        <SessionCard key={session.id} session={session} />
      ))}
    </Grid>
  );
}

function SessionCard({ session }: { session: ShownSession }) {
  const { t, instant } = useText();
  const device = session.device === "" ? t("identity:sessions.unknown") : session.device;
  const seen = instant(session.lastSeenAt);
  return (
    <Card as="li">
      <h2 className="govuk-heading-m">
        {device} {session.isThis && <Tag>{t("identity:sessions.this")}</Tag>}
      </h2>
      <Facts
        facts={[
          { term: t("identity:sessions.started"), value: instant(session.createdAt) },
          { term: t("identity:sessions.seen"), value: seen },
        ]}
      />
      <form method="post">
        <Button look="secondary" name="session" value={session.id}>
          {t("identity:sessions.end")}
          <span className="govuk-visually-hidden">
            {" "}
            {t("identity:sessions.end-about", { device, seen })}
          </span>
        </Button>
      </form>
    </Card>
  );
}
