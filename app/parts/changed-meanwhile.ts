/**
 * After somebody else was faster: the page shows what they wrote, and sending again replaces it,
 * because the form then carries the newest version.
 */
import type { FormState } from "#app/ui/form-parts.tsx";
import type { TypedForm } from "./form-state.ts";

export function isChangedMeanwhile(answered: TypedForm | undefined): boolean {
  return answered?.errors.some(({ reason }) => reason === "changed-meanwhile") ?? false;
}

export function withNewestVersion(
  form: FormState,
  answered: TypedForm | undefined,
  version: string,
): FormState {
  return isChangedMeanwhile(answered) ? { ...form, values: { ...form.values, version } } : form;
}
