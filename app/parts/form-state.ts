/** What a form shows: what was typed (or what is stored), and its errors in the page's language. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Translate } from "#app/i18n/translator.ts";
import { isTextKey } from "#app/i18n/translator.ts";
import type { FormState } from "#app/ui/form-parts.tsx";

/** What an action answers for a form that was refused or sent as a draft. */
export type TypedForm = {
  values: Record<string, string>;
  errors: { field: string; reason: string; details: Readonly<Record<string, string | number>> }[];
};

/** The form after an action, or as it is first shown with `initial` values. */
export function useFormState(
  answered: TypedForm | undefined,
  initial: Readonly<Record<string, string>> = {},
): FormState {
  const { t } = useText();
  if (answered === undefined) return { values: initial, errors: [] };
  const errors = answered.errors.map(({ field, reason, details }) => ({
    field,
    text: errorText(t, reason, details),
  }));
  return { values: { ...answered.values }, errors };
}

/** The sentence of a refusal; a reason without words says that the answer was not understood. */
export function errorText(
  t: Translate,
  reason: string,
  details: Readonly<Record<string, string | number>> = {},
): string {
  const key = `errors:${reason}`;
  return isTextKey(key) ? t(key, details) : t("errors:form-unreadable");
}
