/**
 * One question of a form with its help and its error, in the order govuk reads them out.
 *
 * Ids are made from the field's id: `name-hint`, `name-error`; the control names both.
 */
import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import { ErrorMessage } from "#app/ui/error-message.tsx";
import { Hint } from "#app/ui/hint.tsx";
import { Label, type TextSize } from "#app/ui/label.tsx";

export interface Explained {
  hint?: ReactNode;
  error?: ReactNode;
}

export interface Asked extends Explained {
  label?: ReactNode;
  size?: TextSize | undefined;
  heading?: boolean | undefined;
  describedBy?: string | undefined;
}

/** True where React would print something. */
export function isSaid(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== "";
}

/** The ids that describe a control, in reading order; undefined where nothing does. */
export function describedBy(
  id: string,
  { hint, error }: Explained,
  also?: string,
): string | undefined {
  const ids = [also, isSaid(hint) && `${id}-hint`, isSaid(error) && `${id}-error`];
  return classes(...ids) || undefined;
}

export function Explanation({ id, hint, error }: Explained & { id: string }) {
  return (
    <>
      {isSaid(hint) && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {isSaid(error) && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </>
  );
}

export function FormGroup({ wrong, children }: { wrong: boolean; children: ReactNode }) {
  return (
    <div className={classes("govuk-form-group", wrong && "govuk-form-group--error")}>
      {children}
    </div>
  );
}

/** The frame around a single control: label, hint, error, then the control itself. */
export function Question({ id, children, ...asked }: Asked & { id: string; children: ReactNode }) {
  return (
    <FormGroup wrong={isSaid(asked.error)}>
      {isSaid(asked.label) && (
        <Label for={id} size={asked.size} heading={asked.heading}>
          {asked.label}
        </Label>
      )}
      <Explanation id={id} hint={asked.hint} error={asked.error} />
      {children}
    </FormGroup>
  );
}
