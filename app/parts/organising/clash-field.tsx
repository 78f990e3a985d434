/**
 * The decision about one day that clashes: a week earlier or later, another day of that week, or
 * keep it, each with what it clashes with itself and what it does to the weeks around it.
 */
import { formatList } from "#app/i18n/format.ts";
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import { choiceName } from "#app/modules/meetings/plan-form.ts";
import type { Choice, Clash } from "#app/modules/meetings/rhythm-clash.ts";
import { openChoices } from "#app/modules/meetings/year-plan.ts";
import { RadioField, type FormState } from "#app/ui/form-parts.tsx";
import { closureWords, gapWords } from "./meeting-words.tsx";

export function ClashField({ form, clash }: { form: FormState; clash: Clash }) {
  const text = useText();
  const closed = clash.closures.map((closure) => closureWords(text, closure));
  return (
    <RadioField
      form={form}
      name={choiceName(clash.date)}
      legend={text.weekday(clash.date)}
      size="s"
      hint={text.t("meetings:plan.falls-on", { closures: formatList(text.language, closed) })}
      choices={openChoices(clash)
        .filter(isWorthOffering)
        .map((choice) => ({
          value: choice.date,
          text: text.t(`meetings:choice.${choice.kind}`, { date: text.weekday(choice.date) }),
          hint: effectOf(text, choice),
        }))}
    />
  );
}

/** Another day of a closed week is worth saying only where that day is free. */
function isWorthOffering({ kind, closures }: Choice): boolean {
  return kind !== "other-day" || closures.length === 0;
}

/** What the day clashes with, and how long the weeks around it become. */
function effectOf(text: Text, choice: Choice): string {
  const { t } = text;
  const parts = [
    ...(choice.kind === "keep"
      ? []
      : choice.closures.map((closure) =>
          t("meetings:choice.clashes", { closure: closureWords(text, closure) }),
        )),
    ...(choice.weeksBefore === null
      ? []
      : [t("meetings:choice.before", { gap: gapWords(text, choice.weeksBefore) })]),
    ...(choice.weeksAfter === null
      ? []
      : [t("meetings:choice.after", { gap: gapWords(text, choice.weeksAfter) })]),
  ];
  return parts.join(" · ");
}
