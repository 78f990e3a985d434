/** The fields of a plan's preparation: what the family wished for, terms, schedule, pot. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Answers } from "#app/modules/payment-plans/application.ts";
import { EVERY } from "#app/modules/payment-plans/plan-product.ts";
import { previewWishes, shownKey, wishesOfTexts } from "#app/modules/payment-plans/wished-terms.ts";
import type { PotWithMoney } from "#app/modules/pots/pot-store.server.ts";
import { InstalmentTable } from "#app/parts/schedule.tsx";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Pence } from "#app/shared/money.ts";
import { Button } from "#app/ui/button.tsx";
import {
  CheckboxField,
  DateField,
  RadioField,
  TextField,
  type FormState,
} from "#app/ui/form-parts.tsx";
import { PotConditions } from "./pot-conditions.tsx";
import { Wishes } from "./wishes.tsx";

type PrepareFieldsProps = {
  form: FormState;
  principal: Pence;
  children: readonly { fullName: string; deadlineOn: CalendarDate }[];
  answers: Answers;
  pots: readonly PotWithMoney[];
  today: CalendarDate;
};

export function PrepareFields(props: PrepareFieldsProps) {
  const { form, principal, today } = props;
  const { t } = useText();
  const wishes = wishesOfTexts(textsOf(form));
  const preview = wishes === null ? null : previewWishes(wishes, { principal, today });
  const key = wishes === null ? "" : shownKey(wishes, principal);
  const isShown = preview?.ok === true && form.values["shown"] === key;
  return (
    <>
      <Wishes {...props} />
      <TermsFields form={form} />
      <Button look={isShown ? "secondary" : undefined} name="intent" value="show">
        {isShown ? t("plans:prepare.show-again") : t("plans:prepare.show")}
      </Button>
      {isShown && (
        <>
          <input type="hidden" name="shown" value={key} />
          <InstalmentTable caption={t("plans:terms.schedule")} instalments={preview.value} />
          <PotFields form={form} pots={props.pots} />
          <Button name="intent" value="prepare">
            {t("plans:prepare.button")}
          </Button>
        </>
      )}
    </>
  );
}

function textsOf({ values }: FormState): Record<string, string> {
  const texts = Object.entries(values).map(([name, value]) => [name, value?.toString() ?? ""]);
  return Object.fromEntries(texts) as Record<string, string>;
}

function TermsFields({ form }: { form: FormState }) {
  const { t } = useText();
  const boxes = {
    day: t("portal:date-boxes.day"),
    month: t("portal:date-boxes.month"),
    year: t("portal:date-boxes.year"),
  };
  return (
    <>
      <TextField
        form={form}
        name="count"
        label={t("plans:terms.count")}
        hint={t("plans:terms.count-hint")}
        inputMode="numeric"
        width={2}
      />
      <RadioField
        form={form}
        name="every"
        legend={t("plans:terms.every")}
        choices={EVERY.map((value) => ({ value, text: t(`plans:every.${value}`) }))}
      />
      <DateField
        form={form}
        name="first"
        legend={t("plans:terms.first")}
        hint={t("plans:terms.first-hint")}
        labels={boxes}
      />
      <CheckboxField
        form={form}
        name="whole"
        choices={[{ value: "1", text: t("plans:terms.whole"), hint: t("plans:terms.whole-hint") }]}
      />
    </>
  );
}

function PotFields({ form, pots }: { form: FormState; pots: readonly PotWithMoney[] }) {
  const { t, money } = useText();
  const choices = pots.map(({ available, ...pot }) => ({
    value: pot.id,
    text: pot.name,
    hint: (
      <>
        {t(`plans:pot.available-${pot.kind}`, { available: money(available) })}
        <PotConditions pot={pot} />
      </>
    ),
  }));
  return (
    <>
      <RadioField
        form={form}
        name="potId"
        legend={t("plans:pot.choose")}
        size="m"
        choices={choices}
      />
      <CheckboxField
        form={form}
        name="conditionsRead"
        choices={[{ value: "1", text: t("plans:pot.conditions-read") }]}
      />
    </>
  );
}
