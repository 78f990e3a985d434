/** The questions about a pledge: what was said, by whom, for which office, and when to look again. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { ActionName } from "#app/modules/campaigns/pledge.ts";
import type { TargetName } from "#app/modules/campaigns/target.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { Hidden, useDateBoxes } from "#app/parts/form-page.tsx";
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

type OfForm = { form: FormState };

type FieldsProps = OfForm & {
  targets: readonly TargetName[];
  /** Events to choose from; null where it is known at which one it was given. */
  actions: readonly ActionName[] | null;
  /** Who held the office of the ask on that day; null where the record does not say. */
  holder: Readonly<{ name: string; on: CalendarDate }> | null;
};

export function PledgeFields({ form, targets, actions, holder }: FieldsProps) {
  return (
    <>
      <Words form={form} />
      <Speaker form={form} holder={holder} />
      <Given form={form} targets={targets} actions={actions} />
      <Witnesses form={form} />
      <KeptWhen form={form} />
      <Hidden form={form} name="keptWhenIn" />
      <NextCheckField form={form} />
      <EvidenceFields form={form} />
    </>
  );
}

/** What may be corrected: what was said with the reason why, and what people noted beside it. */
export function CorrectionFields({ form }: OfForm) {
  const { t } = useText();
  return (
    <>
      <Words form={form} />
      <Speaker form={form} holder={null} />
      <TextAreaField
        form={form}
        name="reason"
        label={t("portal:optional", { label: t("campaigns:pledge.reason") })}
        hint={t("campaigns:pledge.reason-hint")}
        rows={2}
      />
      <Witnesses form={form} />
      <KeptWhen form={form} />
      <LanguageField form={form} name="keptWhenIn" legend={t("campaigns:pledge.kept-when-in")} />
      <NextCheckField form={form} />
    </>
  );
}

function Words({ form }: OfForm) {
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
    </>
  );
}

function Speaker({ form, holder }: Pick<FieldsProps, "form" | "holder">) {
  const { t, date } = useText();
  const held =
    holder !== null &&
    t("campaigns:pledge.speaker-holder", { name: holder.name, day: date(holder.on) });
  return (
    <TextField
      form={form}
      name="speaker"
      label={t("campaigns:pledge.speaker")}
      hint={[t("campaigns:pledge.speaker-hint"), ...(held === false ? [] : [held])].join(" ")}
      spellCheck={false}
    />
  );
}

function Witnesses({ form }: OfForm) {
  const { t } = useText();
  return (
    <TextAreaField
      form={form}
      name="witnesses"
      label={t("portal:optional", { label: t("campaigns:pledge.witnesses") })}
      rows={2}
    />
  );
}

function KeptWhen({ form }: OfForm) {
  const { t } = useText();
  return (
    <TextAreaField
      form={form}
      name="keptWhen"
      label={t("campaigns:pledge.kept-when")}
      hint={t("campaigns:pledge.kept-when-hint")}
      rows={3}
    />
  );
}

/** For which office, on which day, at which event. */
function Given({ form, targets, actions }: Omit<FieldsProps, "holder">) {
  const text = useText();
  const { t } = text;
  const boxes = useDateBoxes();
  return (
    <>
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

export function NextCheckField({ form }: OfForm) {
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
