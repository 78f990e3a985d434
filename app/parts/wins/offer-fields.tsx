/** The questions about an offer of places. */
import { useText } from "#app/i18n/portal-context.tsx";
import { OFFER_KINDS } from "#app/modules/wins/place-offer.ts";
import { LanguagePair } from "#app/parts/each-language.tsx";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import {
  DateField,
  MoneyField,
  RadioField,
  TextField,
  type FormState,
} from "#app/ui/form-parts.tsx";

export function OfferFields({ form }: { form: FormState }) {
  const { t } = useText();
  const labels = useDateBoxes();
  const optional = (label: string) => t("portal:optional", { label });
  return (
    <>
      <RadioField
        form={form}
        name="kind"
        legend={t("wins:offer.kind")}
        choices={OFFER_KINDS.map((value) => ({ value, text: t(`wins:kind.${value}`) }))}
      />
      <LanguagePair
        form={form}
        field="title"
        label={(language) => t(`wins:offer.title-${language}`)}
      />
      <TextField
        form={form}
        name="offered"
        label={t("wins:offer.offered")}
        width={5}
        inputMode="numeric"
      />
      <MoneyField
        form={form}
        name="value"
        label={optional(t("wins:offer.value"))}
        hint={t("wins:offer.value-hint")}
      />
      <DateField
        form={form}
        name="deadlineOn"
        legend={t("wins:offer.deadline")}
        hint={t("wins:offer.deadline-hint")}
        labels={labels}
      />
      <DateField
        form={form}
        name="happensOn"
        legend={optional(t("wins:offer.happens"))}
        labels={labels}
      />
    </>
  );
}
