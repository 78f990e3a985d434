/**
 * A field for one file of the reader's own. A browser never fills it in again, so the page says in
 * words what has to be chosen once more.
 */
import { classes } from "#app/ui/classes.ts";
import { type Asked, describedBy, isSaid, Question } from "#app/ui/form-group.tsx";

export interface FileInputProps extends Asked {
  id?: string | undefined;
  name: string;
  /** What the browser offers first: ".csv,.txt". What a file truly is, the server looks at. */
  accept?: string | undefined;
}

export function FileInput({ label, hint, error, size, heading, ...control }: FileInputProps) {
  const { id = control.name, describedBy: also, ...rest } = control;
  const wrong = isSaid(error);
  return (
    <Question {...{ id, label, hint, error, size, heading }}>
      <input
        className={classes("govuk-input", wrong && "govuk-input--error")}
        id={id}
        type="file"
        aria-describedby={describedBy(id, { hint, error }, also)}
        aria-invalid={wrong || undefined}
        {...rest}
      />
    </Question>
  );
}
