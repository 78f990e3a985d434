/** The way out: the family takes its application back. */
import { useText } from "#app/i18n/portal-context.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import {
  AnswerForm,
  ApplicationFrame,
  useAddresses,
  type PageProps,
} from "./application-frame.tsx";

export function WithdrawPage({ view, answered }: PageProps) {
  const { t } = useText();
  const to = useAddresses(view);
  const form = useFormState(answered);
  return (
    <ApplicationFrame view={view} form={form}>
      <h1 className="govuk-heading-xl">{t("apply:withdraw.heading")}</h1>
      <p className="govuk-body-l">{t("apply:withdraw.lead")}</p>
      <p className="govuk-body">{t("apply:withdraw.body")}</p>
      <AnswerForm
        form={form}
        token={view.token}
        look="warning"
        button={t("apply:withdraw.button")}
        beside={
          <a className="govuk-link" href={to.top}>
            {t("apply:withdraw.keep")}
          </a>
        }
      />
    </ApplicationFrame>
  );
}
