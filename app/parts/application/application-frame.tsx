/** The frame of an application's page: the way back, on whose behalf, and text of a readable width. */
import type { ReactNode } from "react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { ApplicationView } from "#app/modules/payment-plans/application.ts";
import type { TypedForm } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Button } from "#app/ui/button.tsx";
import type { FormState } from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { addressesOf, type Addresses } from "./addresses.ts";

/** What every page of an application is given. */
export type PageProps = { view: ApplicationView; answered: TypedForm | undefined };

/** The id of the one form of each page: the language control sends its draft. */
export const FORM_ID = "application";

export function useAddresses({ application, door }: ApplicationView): Addresses {
  return addressesOf(usePortal().language, application.plan.id, door);
}

type FrameProps = {
  view: ApplicationView;
  /** Where the way back leads; the list of parts unless said otherwise. */
  back?: { href: string; text: string };
  form?: FormState;
  /** Whether the page arranges its own columns. */
  wide?: boolean;
  children: ReactNode;
};

export function ApplicationFrame({ view, back, form, wide = false, children }: FrameProps) {
  const { t } = useText();
  const to = useAddresses(view);
  const { href, text } = back ?? { href: to.top, text: t("apply:back-to-parts") };
  const content = (
    <>
      {form !== undefined && <FormSummary form={form} />}
      {view.door === "officer" && <OnBehalf name={view.application.borrower.fullName} />}
      {children}
    </>
  );
  return (
    <>
      <BackNavigation label={t("portal:back")} href={href} text={text} />
      {wide ? content : <Measure>{content}</Measure>}
    </>
  );
}

function OnBehalf({ name }: { name: string }) {
  const { t } = useText();
  return (
    <InsetText>
      <strong>{t("apply:on-behalf.heading", { name })}</strong>
      <br />
      {t("apply:on-behalf.body")}
    </InsetText>
  );
}

type AnswerFormProps = {
  form: FormState;
  token: string;
  button?: string;
  look?: "warning";
  /** Other ways on, beside the button. */
  beside?: ReactNode;
  children?: ReactNode;
};

/** The form of a page, with its token, its button and the promise that help never counts. */
export function AnswerForm({ form, token, button, look, beside, children }: AnswerFormProps) {
  const { t } = useText();
  const kept = form.values["token"];
  return (
    <form id={FORM_ID} method="post" noValidate>
      <input type="hidden" name="token" value={typeof kept === "string" ? kept : token} />
      {children}
      <div className="govuk-button-group">
        <Button look={look}>{button ?? t("portal:save-and-continue")}</Button>
        {beside}
      </div>
      <p className="govuk-body pp-small">{t("apply:promise")}</p>
    </form>
  );
}

/** Stands for the form on a page that has none, so that the language control has what to send. */
export function NoForm() {
  return <form id={FORM_ID} />;
}
