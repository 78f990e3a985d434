/** The form that sets a demonstration's clock. */
import { useText } from "#app/i18n/portal-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { DateField, TextField, type FormState } from "#app/ui/form-parts.tsx";

export function ClockForm({ form }: { form: FormState }) {
  const { t } = useText();
  const labels = {
    day: t("portal:date-boxes.day"),
    month: t("portal:date-boxes.month"),
    year: t("portal:date-boxes.year"),
  };
  return (
    <form id="clock" method="post" noValidate>
      <DateField form={form} name="day" legend={t("settings:clock.day")} labels={labels} />
      <TextField
        form={form}
        name="time"
        label={t("settings:clock.time")}
        hint={t("settings:clock.time-hint")}
        width={5}
      />
      <Button>{t("settings:clock.set")}</Button>
    </form>
  );
}
