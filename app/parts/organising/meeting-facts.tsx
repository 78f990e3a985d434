/** Where a meeting is, whether its day is closed, and why it was cancelled. */
import type { ReactNode } from "react";
import { formatList } from "#app/i18n/format.ts";
import { useText } from "#app/i18n/portal-context.tsx";
import type { Closure } from "#app/modules/meetings/day-closures.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { closureWords } from "./meeting-words.tsx";

type MeetingFactsProps = { meeting: Meeting; closures: readonly Closure[] };

export function MeetingFacts({ meeting, closures }: MeetingFactsProps) {
  const text = useText();
  const { t, instant } = text;
  const { link, cancelReason, cancelledAt } = meeting;
  const rows: { key: string; value: ReactNode }[] = [
    { key: t("meetings:facts.place"), value: <Place meeting={meeting} /> },
  ];
  if (link !== "") {
    const address = (
      <a className="govuk-link" href={link} rel="noreferrer">
        {link}
      </a>
    );
    rows.push({ key: t("meetings:meeting.link"), value: address });
  }
  if (closures.length > 0) {
    const words = closures.map((closure) => closureWords(text, closure));
    rows.push({
      key: t("meetings:meeting.closed-day"),
      value: formatList(text.language, words),
    });
  }
  if (cancelReason !== null && cancelledAt !== null) {
    const when = t("meetings:meeting.cancelled-at", { when: instant(cancelledAt) });
    const reason = t(`meetings:reasons.${cancelReason}`);
    rows.push({ key: t("meetings:cancelled"), value: `${reason}. ${when}` });
  }
  return <SummaryList rows={rows} />;
}

function Place({ meeting: { place, address } }: { meeting: Meeting }) {
  return (
    <>
      {place}
      <br />
      {address}
    </>
  );
}
