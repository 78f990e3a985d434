/**
 * A person's own page: first what waits for them, said as what to do, then their next meeting and
 * plans.
 */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { PlanInList } from "#app/modules/payments/family-list-store.server.ts";
import { isClosed, turnOf, type Turn } from "#app/modules/payments/plan-turn.ts";
import type { NextMeeting } from "#app/modules/replies/read-next-meetings.server.ts";
import type { HeldPlaces } from "#app/modules/wins/place-request-store.server.ts";
import { NextMeetings } from "#app/parts/organising/next-meetings.tsx";
import { HeldPlacesPart } from "#app/parts/wins/held-places.tsx";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { ZERO } from "#app/shared/money.ts";
import { paths } from "#app/shared/paths.ts";
import { LinkList } from "#app/ui/link-list.tsx";
import { NoPlanYet } from "./no-plan-yet.tsx";
import { PlanCards, planHref } from "./plan-card.tsx";

type Plans = { plans: readonly PlanInList[]; today: CalendarDate };

type MyPageProps = Plans & {
  name: string;
  meetings: readonly NextMeeting[];
  held: readonly HeldPlaces[];
  counts: MoreCounts;
};

export function MyPage({ name, plans, today, meetings, held, counts }: MyPageProps) {
  const { t } = useText();
  const open = plans.filter((plan) => !isClosed(plan));
  return (
    <>
      <h1 className="govuk-heading-xl">{t("agreement:my.title")}</h1>
      <p className="govuk-body-l">{t("agreement:my.hello", { name })}</p>
      {plans.length > 0 && <Waiting plans={open} today={today} />}
      <NextMeetings meetings={meetings} />
      <HeldPlacesPart held={held} />
      {plans.length === 0 && <NoPlanYet />}
      {open.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("agreement:my.plans")}</h2>
          <PlanCards plans={open} today={today} />
        </>
      )}
      <More hasPlans={plans.length > 0} counts={counts} />
    </>
  );
}

function Waiting({ plans, today }: Plans) {
  const { t } = useText();
  const waiting = plans.flatMap((plan) => {
    const turn = turnOf(plan, today);
    return turn === null ? [] : [{ plan, turn }];
  });
  return (
    <>
      <h2 className="govuk-heading-m">{t("agreement:my.waiting")}</h2>
      {waiting.length === 0 ? (
        <p className="govuk-body">{t("agreement:my.nothing-waits")}</p>
      ) : (
        <ul className="govuk-list govuk-list--spaced">
          {waiting.map(({ plan, turn }) => (
            <WaitingPlan key={plan.id} plan={plan} turn={turn} />
          ))}
        </ul>
      )}
    </>
  );
}

function WaitingPlan({ plan, turn }: { plan: PlanInList; turn: Turn }) {
  const { t, money, day } = useText();
  const to = paths(usePortal().language);
  const values = {
    plan: plan.number,
    amount: money(plan.nextDue ?? ZERO),
    date: plan.nextDueOn === null ? "" : day(plan.nextDueOn),
  };
  const href = turn === "approved" ? to.agreement(plan.id) : planHref(to, plan);
  return (
    <li>
      <a className="govuk-link" href={href}>
        {t(`agreement:my.${turn}`, values)}
      </a>
      <br />
      <span className="pp-small">{t(`agreement:my.${turn}-about`, values)}</span>
    </li>
  );
}

/** How many open offers of places there are, and what the person told at a listening. */
type MoreCounts = { places: number; concerns: number };

function More({ hasPlans, counts }: { hasPlans: boolean; counts: MoreCounts }) {
  const { t } = useText();
  const to = paths(usePortal().language);
  const links = [
    ...(hasPlans
      ? [
          { href: to.myPlans, text: t("agreement:my.all-plans") },
          { href: to.apply, text: t("agreement:my.apply-another") },
        ]
      : []),
    ...(counts.places > 0
      ? [{ href: to.myPlaces, text: t("agreement:my.places", { count: counts.places }) }]
      : []),
    ...(counts.concerns > 0
      ? [{ href: to.myConcerns, text: t("agreement:my.concerns", { count: counts.concerns }) }]
      : []),
    { href: to.myRecord, text: t("agreement:my.details") },
  ];
  return (
    <>
      <h2 className="govuk-heading-m">{t("agreement:my.more")}</h2>
      <LinkList links={links} look="spaced" />
    </>
  );
}
