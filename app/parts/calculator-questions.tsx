/** The calculator's questions: a form that asks by address, so that each answer can be shared. */
import { useText } from "#app/i18n/portal-context.tsx";
import { CITIZENSHIP_PLAN, EVERY } from "#app/modules/payment-plans/plan-product.ts";
import { Button } from "#app/ui/button.tsx";
import {
  CheckboxField,
  DateField,
  type FormState,
  RadioField,
  SelectField,
  TextField,
} from "#app/ui/form-parts.tsx";

const { leastChildren, mostChildren, mostCount } = CITIZENSHIP_PLAN;

const CHILDREN = Array.from({ length: mostChildren - leastChildren + 1 }, (_, index) => {
  const number = String(leastChildren + index);
  return { value: number, text: number };
});

/** "How many children?": one to eight. */
export function ChildrenField({ form }: { form: FormState }) {
  const { t } = useText();
  return (
    <SelectField
      form={form}
      name="children"
      label={t("calculator:form.children")}
      options={CHILDREN}
    />
  );
}

interface CalculatorQuestionsProps {
  form: FormState;
  /** A day that could be chosen, as three numbers: "27 3 2027". */
  example: string;
}

export function CalculatorQuestions({ form, example }: CalculatorQuestionsProps) {
  const { t } = useText();
  return (
    <form id="calculator" className="pp-side" method="get" noValidate>
      <h2 className="govuk-heading-m">{t("calculator:form.heading")}</h2>
      <ChildrenField form={form} />
      <TextField
        form={form}
        name="count"
        label={t("calculator:form.count")}
        hint={t("calculator:form.count-hint", { most: mostCount })}
        width={3}
        inputMode="numeric"
      />
      <RadioField
        form={form}
        name="every"
        legend={t("calculator:form.every")}
        choices={EVERY.map((every) => ({
          value: every,
          text: t(`calculator:form.every-${every}`),
        }))}
      />
      <DateField
        form={form}
        name="first"
        legend={t("calculator:form.first")}
        hint={t("calculator:form.first-hint", { example })}
        labels={{
          day: t("portal:date-boxes.day"),
          month: t("portal:date-boxes.month"),
          year: t("portal:date-boxes.year"),
        }}
      />
      <CheckboxField
        form={form}
        name="whole"
        choices={[{ value: "1", text: t("calculator:form.whole") }]}
      />
      <Button>{t("calculator:form.show")}</Button>
    </form>
  );
}
