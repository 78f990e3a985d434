/**
 * The bank holidays that the portal knows: what moves a collection date. They are read only; from
 * here it goes on to the school holidays, which are kept by hand.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { titled } from "#app/parts/page-title.ts";
import { BANK_HOLIDAYS, FIRST_KNOWN_YEAR, LAST_KNOWN_YEAR } from "#app/shared/bank-holidays.ts";
import { toParts } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { Details } from "#app/ui/details.tsx";
import { Sentence } from "#app/ui/sentence.tsx";

const SOURCE = "https://www.gov.uk/bank-holidays";
const YEARS = Array.from(
  { length: LAST_KNOWN_YEAR - FIRST_KNOWN_YEAR + 1 },
  (_, index) => FIRST_KNOWN_YEAR + index,
);

export const meta = titled(({ t }) => t("settings:calendar.title"));

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args, "manage-holidays");
  return null;
}

export default function Calendar() {
  const { language } = usePortal();
  const { t } = useText();
  const known = { first: FIRST_KNOWN_YEAR, last: LAST_KNOWN_YEAR };
  const link = (words: string) => (
    <a className="govuk-link" href={SOURCE} rel="noreferrer">
      {words}
    </a>
  );
  return (
    <>
      <h1 className="govuk-heading-xl">{t("settings:calendar.title")}</h1>
      <p className="govuk-body">
        <a className="govuk-link" href={paths(language).staffHolidays}>
          {t("meetings:holidays.title")}
        </a>
      </p>
      <h2 className="govuk-heading-m">{t("settings:calendar.bank-holidays")}</h2>
      <p className="govuk-body">{t("settings:calendar.lead", known)}</p>
      <p className="govuk-body">
        <Sentence text={t("settings:calendar.source")} parts={{ link }} />
      </p>
      {YEARS.map((year) => (
        <Year key={year} year={year} />
      ))}
    </>
  );
}

function Year({ year }: { year: number }) {
  const { t, weekday } = useText();
  const days = [...BANK_HOLIDAYS].filter((date) => toParts(date).year === year);
  return (
    <Details summary={t("settings:calendar.year", { year })}>
      <ul className="govuk-list">
        {days.map((date) => (
          <li key={date}>{weekday(date)}</li>
        ))}
      </ul>
    </Details>
  );
}
