/** Chooses the page of an application by its name; a closed application says why it is closed. */
import type { ComponentType } from "react";
import { useText } from "#app/i18n/portal-context.tsx";
import { checkCorrectable } from "#app/modules/payment-plans/application-changes.ts";
import type { Page } from "#app/modules/payment-plans/application-parts.ts";
import { errorText, useFormState } from "#app/parts/form-state.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ApplicationFrame, NoForm, useAddresses, type PageProps } from "./application-frame.tsx";
import { BudgetPage } from "./budget-page.tsx";
import { CheckPage } from "./check-page.tsx";
import { ChildrenPage } from "./children-page.tsx";
import { ContactPage } from "./contact-page.tsx";
import { DatesPage } from "./dates-page.tsx";
import { FeeHelpPage, FeePage } from "./fee-page.tsx";
import { HouseholdPage } from "./household-page.tsx";
import { WithdrawPage } from "./withdraw-page.tsx";

const COMPONENTS: Readonly<Record<Page, ComponentType<PageProps>>> = {
  fee: FeePage,
  "fee-help": FeeHelpPage,
  household: HouseholdPage,
  children: ChildrenPage,
  budget: BudgetPage,
  dates: DatesPage,
  contact: ContactPage,
  check: CheckPage,
  withdraw: WithdrawPage,
};

export function ApplicationPage({ page, ...props }: PageProps & { page: Page }) {
  const isOpen = checkCorrectable(props.view.application.plan).ok;
  const Component = isOpen || page === "check" ? COMPONENTS[page] : ClosedPage;
  return <Component {...props} />;
}

/** Answers can no longer change: who has the application, and whom to ask. */
export function ClosedPage({ view, answered }: PageProps) {
  const { t } = useText();
  const to = useAddresses(view);
  const form = useFormState(answered);
  const open = checkCorrectable(view.application.plan);
  const back = { href: to.plan, text: t("apply:closed.plan") };
  return (
    <ApplicationFrame view={view} form={form} back={back}>
      <NoForm />
      <h1 className="govuk-heading-xl">{t("apply:closed.heading")}</h1>
      <p className="govuk-body-l">{open.ok ? "" : errorText(t, open.reason)}</p>
      <ButtonLink href={to.page("check")} look="secondary">
        {t("apply:closed.answers")}
      </ButtonLink>
    </ApplicationFrame>
  );
}
