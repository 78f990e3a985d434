/** The question of a reply's form what somebody needs at this meeting alone. It may stay empty. */
import { useText } from "#app/i18n/portal-context.tsx";
import { NEED_FIELDS } from "#app/modules/cohorts/join-answers.ts";
import { NEEDS } from "#app/modules/cohorts/membership.ts";
import type { SaidNeeds } from "#app/modules/replies/said-needs.ts";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { CheckboxField, type FormState } from "#app/ui/form-parts.tsx";
import { Hint } from "#app/ui/hint.tsx";

type NeedsProps = { form: FormState; from: SaidNeeds["from"] };

/** With a link nothing said before is ticked, and the words say what a blank means there. */
export function NeedsOfOneMeeting({ form, from }: NeedsProps) {
  const { t } = useText();
  return (
    <Fieldset legend={t("replies:needs.title")} describedBy="needs-hint">
      <Hint id="needs-hint">
        {t("replies:needs.about")} {from === "link" && t("replies:needs.link")}
      </Hint>
      {NEEDS.map((need) => (
        <CheckboxField
          key={need}
          form={form}
          name={NEED_FIELDS[need]}
          choices={[{ value: "1", text: t(`cohorts:join.need.${need}`) }]}
        />
      ))}
    </Fieldset>
  );
}
