/** Asks once more before a plan ends: what it means, whom to call instead, and the way back. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { useFormState, type TypedForm } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Button, ButtonGroup } from "#app/ui/button.tsx";
import type { FormState } from "#app/ui/form-parts.tsx";

type WayOutPageProps = {
  planId: string;
  way: "decline" | "withdraw" | null;
  token: string;
  answered: TypedForm | undefined;
};

export function WayOutPage({ planId, way, token, answered }: WayOutPageProps) {
  const { language } = usePortal();
  const { t } = useText();
  const form = useFormState(answered);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).plan(planId)}
        text={t("agreement:agreement.back")}
      />
      <Measure>
        <FormSummary form={form} />
        <h1 className="govuk-heading-xl">{t(`agreement:way-out.${way ?? "withdraw"}.title`)}</h1>
        {way === null ? (
          <>
            <p className="govuk-body-l">{t("agreement:way-out.closed")}</p>
            {/* The language control sends the page's form; here there is nothing to send. */}
            <form id="way-out" />
          </>
        ) : (
          <WayOutForm planId={planId} way={way} token={token} form={form} />
        )}
      </Measure>
    </>
  );
}

type WayOutFormProps = {
  planId: string;
  way: "decline" | "withdraw";
  token: string;
  form: FormState;
};

function WayOutForm({ planId, way, token, form }: WayOutFormProps) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const typed = form.values["token"];
  return (
    <form id="way-out" method="post">
      <p className="govuk-body-l">{t(`agreement:way-out.${way}.lead`)}</p>
      <p className="govuk-body">{t(`agreement:way-out.${way}.body`)}</p>
      <input
        type="hidden"
        name="token"
        value={typeof typed === "string" && typed !== "" ? typed : token}
      />
      <input type="hidden" name="act" value={way} />
      <ButtonGroup>
        <Button look="warning">{t(`agreement:way-out.${way}.button`)}</Button>
        <a className="govuk-link" href={way === "decline" ? to.agreement(planId) : to.plan(planId)}>
          {t(`agreement:way-out.${way}.keep`)}
        </a>
      </ButtonGroup>
    </form>
  );
}
