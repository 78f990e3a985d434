/** What a change does to the days, and the tick of whoever has read it. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { ChangeEffects } from "#app/modules/meetings/change-effects.ts";
import { CheckboxField, type FormState } from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { ClosureList, gapWarningWords } from "./meeting-words.tsx";

type Props = { form: FormState; effects: ChangeEffects };

export function ChangeEffectsPart({ form, effects }: Props) {
  const text = useText();
  const { t, weekday } = text;
  const { count, moves, gaps, key } = effects;
  return (
    <InsetText id="effects">
      <h2 className="govuk-heading-s">{t("meetings:plan.warnings")}</h2>
      <p className="govuk-body">{t("meetings:edit-meeting.effects", { count })}</p>
      <ul className="govuk-list govuk-list--bullet">
        {moves.map(({ from, to, closures }) => (
          <li key={from}>
            {t("meetings:edit-meeting.move", { from: weekday(from), to: weekday(to) })}
            <ClosureList closures={closures} />
          </li>
        ))}
        {gaps.map((gap) => (
          <li key={gap.from.date + gap.to.date}>{gapWarningWords(text, gap)}</li>
        ))}
      </ul>
      <CheckboxField
        form={form}
        name="sure"
        choices={[{ value: key, text: t("meetings:edit-meeting.sure") }]}
      />
    </InsetText>
  );
}
