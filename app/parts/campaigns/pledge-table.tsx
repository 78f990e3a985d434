/** Pledges as rows: the words in their own language, the office, how it stands, the next check. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { ListedPledge } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { OwnWords } from "#app/parts/care/own-words.tsx";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { cut } from "#app/shared/form-fields.ts";
import { paths } from "#app/shared/paths.ts";
import { Table, words } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { officeOf, OwnTitle } from "./own-title.tsx";
import { PledgeTag } from "./standing-tags.tsx";

type TableProps = {
  labelledBy: string;
  pledges: readonly ListedPledge[];
  today: CalendarDate;
  /** Whether each row names its campaign. */
  withCampaign?: boolean;
};

export function PledgeTable({ labelledBy, pledges, today, withCampaign = false }: TableProps) {
  const text = useText();
  const { t, date } = text;
  const head = [
    words(t("campaigns:pledge.words")),
    words(t("campaigns:pledge.office")),
    words(t("campaigns:pledge.given")),
    words(t("campaigns:pledge.state")),
    words(t("campaigns:pledge.check")),
  ];
  const rows = pledges.map((pledge) => ({
    id: pledge.id,
    cells: [
      words(<Words pledge={pledge} withCampaign={withCampaign} />),
      words(officeOf(text, pledge.target)),
      words(date(pledge.pledgedOn)),
      words(<PledgeTag state={pledge.state} />),
      words(<NextCheck on={pledge.nextCheckOn} today={today} />),
    ],
  }));
  return <Table labelledBy={labelledBy} head={head} rows={rows} rowHeaders stack />;
}

const LONGEST_SHOWN = 160;

function Words({ pledge, withCampaign }: { pledge: ListedPledge; withCampaign: boolean }) {
  const { language } = usePortal();
  const shown = cut(pledge.words, LONGEST_SHOWN);
  const said = shown.length < pledge.words.length ? `${shown}…` : shown;
  return (
    <>
      <a className="govuk-link" href={paths(language).staffPledge(pledge.id)}>
        <OwnWords words={said} language={pledge.wordsIn} />
      </a>
      {withCampaign && (
        <>
          <br />
          <span className="pp-small">
            <OwnTitle record={pledge.campaign} />
          </span>
        </>
      )}
    </>
  );
}

/** The day of the next check, and a tag where that day has come. */
export function NextCheck({ on, today }: { on: CalendarDate | null; today: CalendarDate }) {
  const { t, date } = useText();
  if (on === null) return <>{t("campaigns:pledge.no-check")}</>;
  return (
    <>
      {date(on)} {on <= today && <Tag colour="orange">{t("campaigns:pledge.due")}</Tag>}
    </>
  );
}
