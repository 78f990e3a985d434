/** The questions about a member institution. */
import { useText } from "#app/i18n/portal-context.tsx";
import { BOROUGHS } from "#app/modules/cohorts/boroughs.ts";
import { INSTITUTION_KINDS } from "#app/modules/assemblies/institution.ts";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import { useCohortWords } from "#app/parts/organising/cohort-words.ts";
import {
  DateField,
  RadioField,
  SelectField,
  TextField,
  type FormState,
} from "#app/ui/form-parts.tsx";

export function InstitutionFields({ form }: { form: FormState }) {
  const { t } = useText();
  const { borough } = useCohortWords();
  const labels = useDateBoxes();
  const optional = (label: string) => t("portal:optional", { label });
  return (
    <>
      <TextField form={form} name="name" label={t("assemblies:institution.name")} />
      <RadioField
        form={form}
        name="kind"
        legend={t("assemblies:institution.kind")}
        choices={INSTITUTION_KINDS.map((value) => ({
          ...{ value, text: t(`assemblies:institution.kinds.${value}`) },
        }))}
      />
      <SelectField
        form={form}
        name="borough"
        label={t("assemblies:institution.borough")}
        options={[
          { value: "", text: t("assemblies:institution.no-borough") },
          ...BOROUGHS.map((value) => ({ value, text: borough(value) })),
        ]}
      />
      <DateField
        form={form}
        name="joinedOn"
        legend={t("assemblies:institution.joined")}
        labels={labels}
      />
      <DateField
        form={form}
        name="leftOn"
        legend={optional(t("assemblies:institution.left"))}
        labels={labels}
      />
    </>
  );
}
