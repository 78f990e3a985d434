/** The questions about what became of a pledge. */
import { useText } from "#app/i18n/portal-context.tsx";
import { NEXT_STATES, type PledgeState } from "#app/modules/campaigns/pledge-state.ts";
import type { Pledge } from "#app/modules/campaigns/pledge.ts";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import { cut } from "#app/shared/form-fields.ts";
import {
  DateField,
  RadioField,
  SelectField,
  TextAreaField,
  type FormState,
} from "#app/ui/form-parts.tsx";
import { EvidenceFields } from "./evidence-fields.tsx";
import { NextCheckField } from "./pledge-fields.tsx";

type FieldsProps = { form: FormState; state: PledgeState; others: readonly Pledge[] };

const LONGEST_SHOWN = 80;

export function PledgeChangeFields({ form, state, others }: FieldsProps) {
  const { t, date } = useText();
  const boxes = useDateBoxes();
  return (
    <>
      <RadioField
        form={form}
        name="state"
        legend={t("campaigns:pledge.state-legend")}
        choices={NEXT_STATES[state].map((value) => ({
          value,
          text: t(`campaigns:pledge.states.${value}`),
        }))}
      />
      <DateField form={form} name="on" legend={t("campaigns:pledge.on")} labels={boxes} />
      <TextAreaField
        form={form}
        name="note"
        label={t("campaigns:pledge.note")}
        hint={t("campaigns:pledge.note-hint")}
      />
      {others.length > 0 && (
        <SelectField
          form={form}
          name="supersededBy"
          label={t("campaigns:pledge.heir")}
          options={[
            { value: "", text: t("campaigns:pledge.no-heir") },
            ...others.map(({ id, words, pledgedOn }) => ({
              value: id,
              text: `${date(pledgedOn)}: ${cut(words, LONGEST_SHOWN)}`,
            })),
          ]}
        />
      )}
      <NextCheckField form={form} />
      <EvidenceFields form={form} />
    </>
  );
}
