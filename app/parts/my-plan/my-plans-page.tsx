/** The list of a person's plans: those under way first, then those that are over. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PlanInList } from "#app/modules/payments/family-list-store.server.ts";
import { isClosed } from "#app/modules/payments/plan-turn.ts";
import { ListPages } from "#app/parts/list-pages.tsx";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { ListPage } from "#app/shared/list-page.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { NoPlanYet } from "./no-plan-yet.tsx";
import { PlanCards } from "./plan-card.tsx";

type MyPlansPageProps = { list: ListPage<PlanInList>; today: CalendarDate };

export function MyPlansPage({ list, today }: MyPlansPageProps) {
  const { t } = useText();
  const to = paths(usePortal().language);
  const open = list.rows.filter((plan) => !isClosed(plan));
  const closed = list.rows.filter(isClosed);
  const hasDraft = open.some(({ status }) => status === "draft");
  return (
    <>
      <h1 className="govuk-heading-xl">{t("agreement:list.title")}</h1>
      {list.rows.length === 0 && <NoPlanYet />}
      {open.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("agreement:list.open")}</h2>
          <PlanCards plans={open} today={today} />
        </>
      )}
      {closed.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("agreement:list.closed")}</h2>
          <PlanCards plans={closed} today={today} />
        </>
      )}
      <ListPages list={list} />
      {list.rows.length > 0 && !hasDraft && (
        <ButtonLink href={to.apply} look="secondary">
          {t("agreement:my.apply-another")}
        </ButtonLink>
      )}
    </>
  );
}
