/** The questions about an ask, and about what became of it. */
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import { NEXT_STATUSES, type AskStatus } from "#app/modules/campaigns/ask-status.ts";
import type { TargetName } from "#app/modules/campaigns/target.ts";
import { LanguagePair } from "#app/parts/each-language.tsx";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import { paths } from "#app/shared/paths.ts";
import { DateField, RadioField, SelectField, type FormState } from "#app/ui/form-parts.tsx";
import { EvidenceFields } from "./evidence-fields.tsx";
import { officeOf } from "./own-title.tsx";
import { TextFields } from "./text-fields.tsx";

type AskFieldsProps = { form: FormState; targets: readonly TargetName[] };

export function AskFields({ form, targets }: AskFieldsProps) {
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const boxes = useDateBoxes();
  return (
    <>
      <SelectField
        form={form}
        name="targetId"
        label={t("campaigns:ask.target")}
        hint={t("campaigns:ask.target-hint")}
        options={targetOptions(text, targets)}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={paths(language).staffNewTarget}>
          {t("campaigns:ask.new-target")}
        </a>
      </p>
      <TextFields
        form={form}
        title={t("campaigns:ask.name")}
        long={{
          field: "detail",
          label: t("portal:optional", { label: t("campaigns:ask.detail") }),
        }}
      />
      <DateField form={form} name="askedOn" legend={t("campaigns:ask.asked-on")} labels={boxes} />
    </>
  );
}

/** Every office that can be chosen, after a row that is none. */
export function targetOptions(text: Text, targets: readonly TargetName[]) {
  const offices = targets.map((target) => ({ value: target.id, text: officeOf(text, target) }));
  return [{ value: "", text: text.t("campaigns:ask.choose") }, ...offices];
}

export function AskChangeFields({ form, status }: { form: FormState; status: AskStatus }) {
  const { t } = useText();
  const boxes = useDateBoxes();
  return (
    <>
      <RadioField
        form={form}
        name="status"
        legend={t("campaigns:ask.status-legend")}
        choices={NEXT_STATUSES[status].map((value) => ({
          value,
          text: t(`campaigns:ask.status.${value}`),
        }))}
      />
      <DateField form={form} name="on" legend={t("campaigns:ask.on")} labels={boxes} />
      <LanguagePair
        form={form}
        field="note"
        label={(language) => t(`campaigns:ask.note-${language}`)}
        hint={t("campaigns:ask.note-hint")}
        long
      />
      <EvidenceFields form={form} />
    </>
  );
}
