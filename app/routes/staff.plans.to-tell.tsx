/** Families whom a person of staff tells the news of their plan, by telephone or post. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { listFamiliesToTell } from "#app/modules/notifications/by-hand-store.server.ts";
import { planNumber } from "#app/modules/payment-plans/plan-store.server.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import { titled } from "#app/parts/page-title.ts";
import { DoneBanner } from "#app/parts/plan-file/done-banner.tsx";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { listPage, pageOfQuery, rowsOfPage } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { Scroll } from "#app/ui/scroll.tsx";
import { Table, words } from "#app/ui/table.tsx";

export const meta = titled(({ t }) => t("plans:to-tell.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await requireActor(args, "tell-family");
  const page = pageOfQuery(new URL(args.request.url).searchParams);
  const families = await listFamiliesToTell(db.reader, actor.personId, rowsOfPage(page));
  const rows = families.map((family) => ({ ...family, plan: planNumber(family.planNumber) }));
  return { list: listPage(rows, page) };
}

export default function ToTell() {
  const { list } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const { t, date } = useText();
  const head = [
    words(t("plans:to-tell.family")),
    words(t("plans:to-tell.plan")),
    words(t("plans:to-tell.way")),
    words(t("plans:to-tell.language")),
    words(t("plans:to-tell.count")),
    words(t("plans:to-tell.since")),
  ];
  const rows = list.rows.map((family) => ({
    id: family.planId,
    cells: [
      words(
        <a className="govuk-link" href={paths(language).staffPlanStep(family.planId, "tell")}>
          {family.name}
        </a>,
      ),
      words(family.plan),
      words(t(`plans:contact-by.${family.way}`)),
      words(t(`portal:languages.${family.language}`)),
      words(String(family.count)),
      words(date(todayInLondon(family.since))),
    ],
  }));
  return (
    <>
      <DoneBanner />
      <h1 className="govuk-heading-xl" id="to-tell">
        {t("plans:to-tell.title")}
      </h1>
      <p className="govuk-body">{t("plans:to-tell.lead")}</p>
      {rows.length === 0 ? (
        <p className="govuk-body">{t("plans:to-tell.none")}</p>
      ) : (
        <Scroll labelledBy="to-tell">
          <Table labelledBy="to-tell" head={head} rows={rows} rowHeaders stack />
        </Scroll>
      )}
      <ListPages list={list} />
    </>
  );
}
