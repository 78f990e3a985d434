/** After sending: what happens next, who has it, and how to correct it or take it back. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { ApplicationView } from "#app/modules/payment-plans/application.ts";
import { tellingWay } from "#app/modules/notifications/telling-way.ts";
import { formatHouseholdReference } from "#app/modules/payment-plans/household-reference.ts";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { ApplicationFrame, useAddresses } from "./application-frame.tsx";

const NEXT = ["check", "prepare", "agree", "pay"] as const;

type SentPageProps = { view: ApplicationView; justSent: boolean };

export function SentPage({ view, justSent }: SentPageProps) {
  const { t, instant } = useText();
  const to = useAddresses(view);
  const { plan, number, household, borrower, startedByName } = view.application;
  const back = { href: to.plans, text: t(`apply:back-to-plans.${view.door}`) };
  const sentAt = plan.submittedAt === null ? "" : instant(new Date(plan.submittedAt));
  return (
    <ApplicationFrame view={view} back={back}>
      {justSent && (
        <NotificationBanner success title={t("apply:sent.banner")} text={t("apply:sent.done")} />
      )}
      <h1 className="govuk-heading-xl">{t("apply:sent.heading")}</h1>
      {startedByName !== null && (
        <p className="govuk-body-l">{t("apply:sent.on-behalf", { name: startedByName })}</p>
      )}
      <SummaryList
        stack
        rows={[
          { key: t("apply:sent.number"), value: number },
          { key: t("apply:sent.reference"), value: formatHouseholdReference(household.reference) },
          { key: t("apply:sent.at"), value: sentAt },
        ]}
      />
      <h2 className="govuk-heading-m">{t("apply:sent.next")}</h2>
      <ol className="govuk-list govuk-list--number">
        {NEXT.map((step) => (
          <li key={step}>{t(`apply:sent.steps.${step}`)}</li>
        ))}
      </ol>
      <p className="govuk-body">
        {tellingWay({ ...household, ...borrower }) === "email"
          ? t("apply:sent.told-by-mail", { email: borrower.email ?? "" })
          : t("apply:sent.told-by-us")}
      </p>
      <h2 className="govuk-heading-m">{t("apply:sent.change-heading")}</h2>
      <p className="govuk-body">{t("apply:sent.change-body")}</p>
      <ul className="govuk-list govuk-list--spaced">
        <SentLink href={to.page("check")} text={t("apply:sent.correct")} />
        {view.door === "family" ? (
          <SentLink href={to.page("withdraw")} text={t("apply:sent.withdraw")} />
        ) : (
          <SentLink href={to.plan} text={t("apply:sent.open-plan")} />
        )}
      </ul>
    </ApplicationFrame>
  );
}

function SentLink({ href, text }: { href: string; text: string }) {
  return (
    <li>
      <a className="govuk-link" href={href}>
        {text}
      </a>
    </li>
  );
}
