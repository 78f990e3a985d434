/**
 * Before a plan: exemption, then waiver. General information and two questions; the portal never
 * says who may have either (product.md, rule 9).
 */
import { useText } from "#app/i18n/portal-context.tsx";
import { SURENESS } from "#app/modules/payment-plans/application.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { RadioField } from "#app/ui/form-parts.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import {
  AnswerForm,
  ApplicationFrame,
  NoForm,
  useAddresses,
  type PageProps,
} from "./application-frame.tsx";

export function FeePage({ view, answered }: PageProps) {
  const { t } = useText();
  const { care, hardship } = view.application.answers;
  const form = useFormState(answered, {
    ...(care !== null && { care }),
    ...(hardship !== null && { hardship }),
  });
  const choices = SURENESS.map((value) => ({ value, text: t(`apply:sureness.${value}`) }));
  return (
    <ApplicationFrame view={view} form={form}>
      <h1 className="govuk-heading-xl">{t("apply:fee.heading")}</h1>
      <p className="govuk-body-l">
        <Sentence text={t("apply:fee.lead")} />
      </p>
      <p className="govuk-body">{t("apply:fee.general")}</p>
      <AnswerForm form={form} token={view.token}>
        <h2 className="govuk-heading-m">{t("apply:fee.care.heading")}</h2>
        <p className="govuk-body">
          <Sentence text={t("apply:fee.care.body")} />
        </p>
        <RadioField
          form={form}
          name="care"
          legend={t("apply:fee.care.question")}
          choices={choices}
        />
        <h2 className="govuk-heading-m">{t("apply:fee.hardship.heading")}</h2>
        <p className="govuk-body">
          <Sentence text={t("apply:fee.hardship.body")} />
        </p>
        <RadioField
          form={form}
          name="hardship"
          legend={t("apply:fee.hardship.question")}
          choices={choices}
        />
      </AnswerForm>
    </ApplicationFrame>
  );
}

/** What can happen next for a family that answered "yes" or "not sure"; it may go on all the same. */
export function FeeHelpPage({ view }: PageProps) {
  const { t } = useText();
  const to = useAddresses(view);
  const { care, hardship } = view.application.answers;
  const back = { href: to.page("fee"), text: t("apply:fee-help.back") };
  return (
    <ApplicationFrame view={view} back={back}>
      <NoForm />
      <h1 className="govuk-heading-xl">{t("apply:fee-help.heading")}</h1>
      <p className="govuk-body-l">{t("apply:fee-help.lead")}</p>
      {care !== "no" && <Help of="care" />}
      {hardship !== "no" && <Help of="hardship" />}
      <h2 className="govuk-heading-m">{t("apply:fee-help.either-heading")}</h2>
      <p className="govuk-body">{t("apply:fee-help.either")}</p>
      <ButtonLink href={to.page("household")}>{t("portal:continue")}</ButtonLink>
    </ApplicationFrame>
  );
}

function Help({ of }: { of: "care" | "hardship" }) {
  const { t } = useText();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Sentence text={t(`apply:fee-help.${of}.heading`)} />
      </h2>
      <p className="govuk-body">{t(`apply:fee-help.${of}.body`)}</p>
      <p className="govuk-body">{t(`apply:fee-help.${of}.next`)}</p>
    </>
  );
}
