/** What a form shows: what was typed (or what is stored), and its errors in the page's language. */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import type { Translate } from "#app/i18n/translator.ts";
import { isTextKey } from "#app/i18n/translator.ts";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import { DATE_BOXES } from "#app/ui/date-input.tsx";
import type { FormState } from "#app/ui/form-parts.tsx";

type Details = Readonly<Record<string, string | number>>;

/** What an action answers for a form that was refused or sent as a draft. */
export type TypedForm = {
  values: Record<string, string>;
  errors: { field: string; reason: string; details: Details }[];
};

/** The form after an action, or as it is first shown with `initial` values. */
export function useFormState(
  answered: TypedForm | undefined,
  initial: Readonly<Record<string, string>> = {},
): FormState {
  const text = useText();
  if (answered === undefined) return { values: initial, errors: [] };
  const errors = answered.errors.map(({ field, reason, details }) => ({
    field,
    text: errorText(text.t, reason, spoken(text, details)),
    ...(typeof details["boxes"] === "string" && { boxes: boxesOf(details["boxes"]) }),
  }));
  return { values: { ...answered.values }, errors };
}

/** The boxes of a date that a refusal names, such as "month year". */
function boxesOf(named: string) {
  return DATE_BOXES.filter((box) => named.split(" ").includes(box));
}

/** Details as the reader says them: `…On` is a date, in words; `…Pence` is money. */
function spoken(text: Text, details: Details): Details {
  const said = Object.entries(details).map(([name, value]) => {
    if (typeof value === "string" && name.endsWith("On")) {
      return [name, text.date(calendarDate(value))] as const;
    }
    if (typeof value === "number" && name.endsWith("Pence")) {
      return [name, text.money(pence(value))] as const;
    }
    return [name, value] as const;
  });
  return Object.fromEntries(said);
}

/** The sentence of a refusal; a reason without words says that the answer was not understood. */
export function errorText(t: Translate, reason: string, details: Details = {}): string {
  const key = `errors:${reason}`;
  return isTextKey(key) ? t(key, details) : t("errors:form-unreadable");
}
