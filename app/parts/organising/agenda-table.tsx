/** A meeting's agenda: when each point begins, what it is, how long it takes; and whether it fits. */
import { otherLanguage } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/portal-context.tsx";
import {
  lengthOf,
  minutesOf,
  startsOf,
  titleIn,
  type AgendaPoint,
} from "#app/modules/meetings/agenda.ts";
import { clockOf, type Meeting } from "#app/modules/meetings/meeting.ts";
import { figure, Table, words } from "#app/ui/table.tsx";

type AgendaTableProps = {
  /** The id of the heading above it. */
  labelledBy: string;
  meeting: Pick<Meeting, "startsAt" | "endsAt">;
  agenda: readonly AgendaPoint[];
};

export function AgendaTable({ labelledBy, meeting, agenda }: AgendaTableProps) {
  const { t, language } = useText();
  const starts = startsOf(clockOf(meeting).start, agenda);
  const other = otherLanguage(language);
  // Said once below, where it is true of all.
  const isAllOther = agenda.every((point) => titleIn(point, language).language === other);
  return (
    <>
      <Table
        labelledBy={labelledBy}
        head={[
          words(t("training:agenda.time")),
          words(t("training:agenda.point")),
          figure(t("training:agenda.minutes")),
        ]}
        rows={agenda.map((point, index) => ({
          cells: [
            words(starts[index]),
            words(<PointTitle point={point} isNoted={!isAllOther} />),
            figure(String(point.minutes)),
          ],
        }))}
      />
      {isAllOther && <p className="pp-small">{t(`portal:written-in.${other}`)}</p>}
    </>
  );
}

/** In the page's language, or as it was written in the other one. */
function PointTitle({ point, isNoted }: { point: AgendaPoint; isNoted: boolean }) {
  const { t, language } = useText();
  const title = titleIn(point, language);
  if (title.language === language) return title.words;
  return (
    <>
      <span lang={title.language}>{title.words}</span>
      {isNoted && (
        <>
          <br />
          <span className="pp-small">{t(`portal:written-in.${title.language}`)}</span>
        </>
      )}
    </>
  );
}

/** "115 of 120 minutes", or by how much it is longer than the meeting: a warning, never a refusal. */
export function AgendaSum({ meeting, agenda }: Omit<AgendaTableProps, "labelledBy">) {
  const { t } = useText();
  const [sum, length] = [minutesOf(agenda), lengthOf(clockOf(meeting))];
  const over = sum - length;
  return over > 0 ? (
    <p className="govuk-body">
      <strong>{t("training:agenda.too-long", { sum, length, count: over })}</strong>
    </p>
  ) : (
    <p className="govuk-body">{t("training:agenda.sum", { sum, length })}</p>
  );
}
