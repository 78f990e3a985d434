/** How many places are asked for, and whether fewer would help: of a parent, or of staff for them. */
import { useText } from "#app/i18n/portal-context.tsx";
import { CheckboxField, RadioField, type FormState } from "#app/ui/form-parts.tsx";

type WishProps = { form: FormState; most: number; ofParent?: boolean };

export function WishFields({ form, most, ofParent = false }: WishProps) {
  const { t } = useText();
  const counts = Array.from({ length: most }, (_, index) => index + 1);
  return (
    <>
      <RadioField
        form={form}
        name="places"
        legend={t("wins:my.how-many")}
        hint={t(ofParent ? "wins:requests.how-many-hint" : "wins:my.how-many-hint")}
        choices={counts.map((count) => ({
          value: String(count),
          text: t("wins:places", { count }),
        }))}
      />
      <CheckboxField
        form={form}
        name="fewer"
        choices={[{ value: "1", text: t(ofParent ? "wins:requests.fewer" : "wins:my.fewer") }]}
      />
    </>
  );
}
