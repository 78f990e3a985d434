/** The questions about a pledge: what was said, by whom, for which office, and when to look again. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { ActionName } from "#app/modules/campaigns/pledge.ts";
import type { TargetName } from "#app/modules/campaigns/target.ts";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import { LanguageField } from "#app/parts/language-field.tsx";
import {
  CheckboxField,
  DateField,
  SelectField,
  TextAreaField,
  TextField,
  type FormState,
} from "#app/ui/form-parts.tsx";
import { targetOptions } from "./ask-fields.tsx";
import { EvidenceFields } from "./evidence-fields.tsx";
import { titleOf } from "./own-title.tsx";

type FieldsProps = {
  form: FormState;
  targets: readonly TargetName[];
  /** Events to choose from; null where it is known at which one it was given. */
  actions: readonly ActionName[] | null;
};

export function PledgeFields({ form, targets, actions }: FieldsProps) {
  const { t } = useText();
  return (
    <>
      <TextAreaField form={form} name="words" label={t("campaigns:pledge.words-label")} />
      <LanguageField form={form} name="wordsIn" legend={t("campaigns:pledge.words-in")} />
      <CheckboxField
        form={form}
        name="isReported"
        choices={[{ value: "1", text: t("campaigns:pledge.reported") }]}
      />
      <Speaker form={form} targets={targets} actions={actions} />
      <TextAreaField
        form={form}
        name="keptWhen"
        label={t("campaigns:pledge.kept-when")}
        hint={t("campaigns:pledge.kept-when-hint")}
        rows={3}
      />
      <NextCheckField form={form} />
      <EvidenceFields form={form} />
    </>
  );
}

function Speaker({ form, targets, actions }: FieldsProps) {
  const text = useText();
  const { t } = text;
  const boxes = useDateBoxes();
  return (
    <>
      <TextField
        form={form}
        name="speaker"
        label={t("campaigns:pledge.speaker")}
        hint={t("campaigns:pledge.speaker-hint")}
        spellCheck={false}
      />
      <SelectField
        form={form}
        name="targetId"
        label={t("campaigns:pledge.target")}
        options={targetOptions(text, targets)}
      />
      <DateField
        form={form}
        name="pledgedOn"
        legend={t("campaigns:pledge.pledged-on")}
        labels={boxes}
      />
      {actions !== null && <Event form={form} actions={actions} />}
      <TextAreaField
        form={form}
        name="witnesses"
        label={t("portal:optional", { label: t("campaigns:pledge.witnesses") })}
        rows={2}
      />
    </>
  );
}

function Event({ form, actions }: { form: FormState; actions: readonly ActionName[] }) {
  const text = useText();
  const { t, date } = text;
  const events = actions.map((action) => ({
    value: action.id,
    text: `${titleOf(text, action)}, ${date(action.on)}`,
  }));
  return (
    <SelectField
      form={form}
      name="actionId"
      label={t("campaigns:pledge.event")}
      options={[{ value: "", text: t("campaigns:pledge.elsewhere") }, ...events]}
    />
  );
}

export function NextCheckField({ form }: { form: FormState }) {
  const { t } = useText();
  const boxes = useDateBoxes();
  return (
    <DateField
      form={form}
      name="nextCheckOn"
      legend={t("portal:optional", { label: t("campaigns:pledge.next-check") })}
      hint={t("campaigns:pledge.next-check-hint")}
      labels={boxes}
    />
  );
}
