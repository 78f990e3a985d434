/** The school holidays that the portal knows: which boroughs and school years, and one borough's rows. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { isBorough } from "#app/modules/cohorts/boroughs.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import {
  countSchoolHolidays,
  listRemovedSchoolHolidays,
  listSchoolHolidays,
} from "#app/modules/meetings/school-holiday-store.server.ts";
import { InnerPage } from "#app/parts/inner-page.tsx";
import { BoroughOverview } from "#app/parts/organising/borough-overview.tsx";
import { BoroughHolidays } from "#app/parts/organising/borough-holidays.tsx";
import { titled } from "#app/parts/page-title.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta = titled(({ t }) => t("meetings:holidays.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { reader } = (await requireActor(args, "manage-holidays")).db;
  const word = new URL(args.request.url).searchParams.get("borough") ?? "";
  const borough = isBorough(word) ? word : null;
  return {
    borough,
    counts: await countSchoolHolidays(reader),
    rows: borough === null ? [] : await listSchoolHolidays(reader, borough),
    removed: borough === null ? [] : await listRemovedSchoolHolidays(reader, borough),
  };
}

export default function SchoolHolidays() {
  const { borough, counts, rows, removed } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <InnerPage
      back={{ href: to.staffCalendar, text: t("settings:calendar.title") }}
      title={t("meetings:holidays.title")}
      done={{
        added: t("meetings:done.holiday-added"),
        removed: t("meetings:done.holiday-removed"),
      }}
      wide
    >
      <p className="govuk-body-l">{t("meetings:holidays.lead")}</p>
      <ButtonLink href={to.staffNewHoliday} look="secondary">
        {t("meetings:new-holiday.title")}
      </ButtonLink>
      {borough !== null && <BoroughHolidays borough={borough} rows={rows} removed={removed} />}
      <BoroughOverview counts={counts} />
    </InnerPage>
  );
}
