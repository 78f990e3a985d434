/** One borough's school holidays with their source; those that were taken out stand folded below. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Borough } from "#app/modules/cohorts/boroughs.ts";
import { kindOfHoliday, type SchoolHoliday } from "#app/modules/meetings/school-holidays.ts";
import { paths } from "#app/shared/paths.ts";
import { Details } from "#app/ui/details.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { Table, words } from "#app/ui/table.tsx";
import { useCohortWords } from "./cohort-words.ts";

export type HolidayRow = SchoolHoliday & { id: string; isTypical: boolean };

type BoroughHolidaysProps = {
  borough: Borough;
  rows: readonly HolidayRow[];
  removed: readonly HolidayRow[];
};

export function BoroughHolidays({ borough, rows, removed }: BoroughHolidaysProps) {
  const { t } = useText();
  const say = useCohortWords();
  return (
    <>
      <h2 className="govuk-heading-m" id="rows">
        {say.borough(borough)}
      </h2>
      {rows.length === 0 ? (
        <p className="govuk-body">{t("meetings:holidays.not-known")}</p>
      ) : (
        <HolidayTable labelledBy="rows" rows={rows} />
      )}
      {removed.length > 0 && (
        <Details
          summary={
            <span id="removed">{t("meetings:holidays.removed", { count: removed.length })}</span>
          }
        >
          <HolidayTable labelledBy="removed" rows={removed} isRemoved />
        </Details>
      )}
    </>
  );
}

type HolidayTableProps = {
  labelledBy: string;
  rows: readonly HolidayRow[];
  isRemoved?: boolean;
};

function HolidayTable({ labelledBy, rows, isRemoved = false }: HolidayTableProps) {
  const { t } = useText();
  return (
    <Scroll labelledBy={labelledBy}>
      <Table
        labelledBy={labelledBy}
        head={[
          words(t("meetings:holidays.days")),
          words(t("meetings:holidays.year")),
          words(t("meetings:holidays.source")),
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            words(<HolidayDays row={row} isRemoved={isRemoved} />),
            words(row.schoolYear),
            words(<HolidaySource row={row} />),
          ],
        }))}
        rowHeaders
      />
    </Scroll>
  );
}

function HolidayDays({ row, isRemoved }: { row: HolidayRow; isRemoved: boolean }) {
  const { language } = usePortal();
  const { t, date } = useText();
  const days = t("meetings:holidays.from-to", { first: date(row.firstOn), last: date(row.lastOn) });
  return (
    <>
      {days}
      <br />
      <span className="pp-small">{row.name ?? t(`meetings:closure.${kindOfHoliday(row)}`)}</span>
      {!isRemoved && <br />}
      {!isRemoved && (
        <a className="govuk-link" href={paths(language).staffRemoveHoliday(row.id)}>
          {t("meetings:remove-holiday.link")}
          <span className="govuk-visually-hidden"> {days}</span>
        </a>
      )}
    </>
  );
}

/** Where a row was found: web addresses as links, other words as they were written. */
export function HolidaySource({ row }: { row: Pick<HolidayRow, "source" | "isTypical"> }) {
  const { t } = useText();
  return (
    <>
      {row.isTypical && (
        <>
          <span className="pp-small">{t("meetings:holidays.typical")}</span>
          <br />
        </>
      )}
      {row.source.split(" ").map((word, index) => (
        <span key={index}>
          {isWebAddress(word) ? (
            <a className="govuk-link" href={word} rel="noreferrer">
              {new URL(word).hostname}
            </a>
          ) : (
            word
          )}{" "}
        </span>
      ))}
    </>
  );
}

function isWebAddress(word: string): boolean {
  return word.startsWith("https://") && URL.canParse(word);
}
