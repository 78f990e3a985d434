/** From when, until when, how often: a form that asks by address. */
import { useText } from "#app/i18n/portal-context.tsx";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import { DateField, TextField, type FormState } from "#app/ui/form-parts.tsx";
import { Button } from "#app/ui/button.tsx";

export function RhythmQuestions({ form }: { form: FormState }) {
  const { t } = useText();
  const labels = useDateBoxes();
  return (
    <form id="rhythm" method="get" noValidate>
      <DateField form={form} name="firstOn" legend={t("meetings:plan.first-on")} labels={labels} />
      <DateField
        form={form}
        name="untilOn"
        legend={t("meetings:plan.until-on")}
        hint={t("meetings:plan.until-on-hint")}
        labels={labels}
      />
      <TextField
        form={form}
        name="everyWeeks"
        label={t("meetings:form.every-weeks")}
        width={3}
        inputMode="numeric"
      />
      <Button look="secondary">{t("meetings:plan.show")}</Button>
    </form>
  );
}
