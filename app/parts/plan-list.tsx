/** The parts of the staff's list of plans: filters, table with totals, pages. */
import type { ReactNode } from "react";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import {
  listsByMissedDate,
  planListQuery,
  type ListPlace,
  type PlanFilter,
} from "#app/modules/payment-plans/plan-list-filter.ts";
import type { ListedPlan } from "#app/modules/payment-plans/plan-list-store.server.ts";
import { PLAN_STANDINGS } from "#app/modules/payment-plans/plan-standing.ts";
import { total, ZERO } from "#app/shared/money.ts";
import { paths } from "#app/shared/paths.ts";
import { Filter } from "#app/ui/filter.tsx";
import { Input } from "#app/ui/input.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Scroll } from "#app/ui/scroll.tsx";
import { Select } from "#app/ui/select.tsx";
import { figure, Table, words, type Cell } from "#app/ui/table.tsx";
import { PlanStandingTag } from "./plan-file/standing-tag.tsx";

type Row = ListedPlan & { label: string };

export function PlanFilters({ filter }: { filter: PlanFilter }) {
  const { language } = usePortal();
  const { t } = useText();
  const any = { value: "", text: t("plans:list.any") };
  return (
    <Filter action={paths(language).staffPlans} button={t("plans:list.show")}>
      <Select
        name="standing"
        label={t("plans:list.standing")}
        value={filter.standing ?? ""}
        options={[
          any,
          ...PLAN_STANDINGS.map((value) => ({ value, text: t(`plans:standing.${value}`) })),
        ]}
      />
      <Select
        name="language"
        label={t("plans:list.language")}
        value={filter.language ?? ""}
        options={[
          any,
          ...LANGUAGES.map((value) => ({ value, text: t(`portal:languages.${value}`) })),
        ]}
      />
      <Input
        name="q"
        label={t("plans:list.search")}
        value={filter.typed}
        width={10}
        spellCheck={false}
      />
    </Filter>
  );
}

type PlanTableProps = {
  plans: readonly Row[];
  above: ListPlace | null;
  below: ListPlace | null;
  personId: string;
};

export function PlanTable({ plans, above, below, personId }: PlanTableProps) {
  const text = useText();
  const { t } = text;
  const { language } = usePortal();
  const isWhole = above === null && below === null;
  const count = plans.length;
  return (
    <>
      <h2 className="govuk-heading-m" id="plans">
        {isWhole ? t("plans:list.count", { count }) : t("plans:list.part", { count })}
      </h2>
      {count === 0 ? (
        <p className="govuk-body">{t("plans:list.none")}</p>
      ) : (
        <Scroll labelledBy="plans">
          <Table
            labelledBy="plans"
            rowHeaders
            head={[
              words(t("plans:list.plan")),
              words(t("plans:list.family")),
              words(t("plans:list.standing")),
              figure(t("plans:list.amount")),
              figure(t("plans:list.paid")),
              figure(t("plans:list.left")),
              words(t("plans:list.next")),
            ]}
            rows={plans.map((plan) => ({
              id: plan.id,
              cells: cellsOf(text, plan, paths(language).staffPlan(plan.id), personId),
            }))}
            foot={totals(text, plans, isWhole)}
          />
        </Scroll>
      )}
    </>
  );
}

function cellsOf(text: Text, plan: Row, href: string, personId: string): Cell[] {
  const { t, money, date } = text;
  const { principal, paid, left, nextDueOn } = plan;
  const link: ReactNode = (
    <a className="govuk-link pp-money" href={href}>
      {plan.label}
    </a>
  );
  return [
    words(link),
    words(plan.borrowerName),
    words(
      <>
        <PlanStandingTag standing={plan.standing} />
        <span className="pp-small">{noteOf(text, plan, personId)}</span>
      </>,
    ),
    figure(principal === null ? "" : money(principal)),
    figure(principal === null ? "" : money(paid)),
    figure(left === null ? "" : money(left)),
    words(nextDueOn === null ? t(`plans:list.no-next.${hasEnded(plan)}`) : date(nextDueOn)),
  ];
}

function hasEnded({ standing }: Row): "none" | "not-agreed" {
  return ["settled", "withdrawn", "cancelled"].includes(standing) ? "none" : "not-agreed";
}

function noteOf({ t, money, date }: Text, plan: Row, personId: string): string {
  if (plan.standing === "overdue" && plan.nextDueOn !== null) {
    const values = { amount: money(plan.nextDue), date: date(plan.nextDueOn) };
    return t("plans:list.overdue-note", values);
  }
  const isPreparer = plan.standing === "prepared" && plan.preparedById === personId;
  return isPreparer ? t("plans:list.prepared-by-you") : "";
}

/** The sums of what the page shows; a page that is not the whole list says so. */
function totals({ t, money }: Text, plans: readonly Row[], isWhole: boolean): Cell[] {
  const count = plans.length;
  const agreed = plans.filter(({ standing }) => hasMoney(standing));
  const sum = (of: (plan: Row) => Row["left"]) =>
    money(total(agreed.map((row) => of(row) ?? ZERO)));
  return [
    words(t(isWhole ? "plans:list.count" : "plans:list.part", { count }), 3),
    figure(sum(({ principal }) => principal)),
    figure(sum(({ paid }) => paid)),
    figure(sum(({ left }) => left)),
    words(""),
  ];
}

function hasMoney(standing: Row["standing"]): boolean {
  return standing !== "withdrawn" && standing !== "cancelled";
}

type PlanPagesProps = { filter: PlanFilter; above: ListPlace | null; below: ListPlace | null };

export function PlanPages({ filter, above, below }: PlanPagesProps) {
  const { language } = usePortal();
  const { t } = useText();
  const list = paths(language).staffPlans;
  const order = listsByMissedDate(filter) ? "by-missed-date" : "by-number";
  if (above === null && below === null) return null;
  const link = (side: "above" | "below", place: ListPlace) => ({
    href: list + planListQuery(filter, { [side]: place }),
    text: t(`plans:list.pages.${order}.${side}`),
  });
  return (
    <Pagination
      label={t("portal:pagination.label")}
      previous={above === null ? undefined : link("above", above)}
      next={below === null ? undefined : link("below", below)}
    />
  );
}
