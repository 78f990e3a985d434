/** The questions about an assembly or another action. */
import { useText } from "#app/i18n/portal-context.tsx";
import { ACTION_KINDS } from "#app/modules/assemblies/action.ts";
import { LanguagePair } from "#app/parts/each-language.tsx";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import { DateField, RadioField, TextField, type FormState } from "#app/ui/form-parts.tsx";
import { SideBySide } from "#app/ui/side-by-side.tsx";

export function ActionFields({ form, isPast }: { form: FormState; isPast: boolean }) {
  const { t } = useText();
  const optional = (label: string) => t("portal:optional", { label });
  return (
    <>
      <RadioField
        form={form}
        name="kind"
        legend={t("assemblies:field.kind")}
        choices={ACTION_KINDS.map((value) => ({ value, text: t(`assemblies:kind.${value}`) }))}
      />
      <LanguagePair
        form={form}
        field="title"
        label={(language) => t(`assemblies:field.title-${language}`)}
        hint={t("assemblies:field.title-hint")}
      />
      <DateField form={form} name="on" legend={t("assemblies:field.on")} labels={useDateBoxes()} />
      <Times form={form} />
      <TextField form={form} name="place" label={optional(t("assemblies:field.place"))} />
      <TextField
        form={form}
        name="expected"
        label={optional(t("assemblies:field.expected"))}
        hint={t("assemblies:field.expected-hint")}
        width={5}
        inputMode="numeric"
      />
      {isPast && (
        <TextField
          form={form}
          name="came"
          label={optional(t("assemblies:field.came"))}
          width={5}
          inputMode="numeric"
        />
      )}
    </>
  );
}

function Times({ form }: { form: FormState }) {
  const { t } = useText();
  return (
    <>
      <p className="govuk-hint" id="time-hint">
        {t("assemblies:field.time-hint")}
      </p>
      <SideBySide>
        <TextField
          form={form}
          name="start"
          label={t("assemblies:field.start")}
          width={5}
          describedBy="time-hint"
          spellCheck={false}
        />
        <TextField
          form={form}
          name="end"
          label={t("assemblies:field.end")}
          width={5}
          describedBy="time-hint"
          spellCheck={false}
        />
      </SideBySide>
    </>
  );
}
