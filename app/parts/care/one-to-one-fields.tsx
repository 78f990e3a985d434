/** The questions about a one-to-one; the private line is asked for as long as it may be there. */
import { useText } from "#app/i18n/portal-context.tsx";
import { STEP_BY } from "#app/modules/care/one-to-one.ts";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { DateField, RadioField, TextField, type FormState } from "#app/ui/form-parts.tsx";

type FieldsProps = {
  form: FormState;
  /** The last day of the private line; null once it has passed. */
  lineUntil: CalendarDate | null;
};

export function OneToOneFields({ form, lineUntil }: FieldsProps) {
  const { t, date } = useText();
  const labels = useDateBoxes();
  return (
    <>
      <DateField form={form} name="metOn" legend={t("care:one-to-one.met-on")} labels={labels} />
      <TextField
        form={form}
        name="nextStep"
        label={t("care:one-to-one.next-step")}
        hint={t("care:one-to-one.next-step-hint")}
      />
      <RadioField
        form={form}
        name="stepBy"
        legend={t("care:one-to-one.step-by")}
        choices={STEP_BY.map((value) => ({ value, text: t(`care:one-to-one.${value}`) }))}
      />
      <DateField form={form} name="dueOn" legend={t("care:one-to-one.due-on")} labels={labels} />
      {lineUntil !== null && (
        <TextField
          form={form}
          name="privateLine"
          label={t("care:one-to-one.private-line")}
          hint={t("care:one-to-one.private-line-hint", { day: date(lineUntil) })}
          autoComplete="off"
        />
      )}
    </>
  );
}
