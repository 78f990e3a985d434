/** A field that takes one file of the person's device; its form sends files (multipart). */
import { classes } from "#app/ui/classes.ts";
import { type Asked, describedBy, isSaid, Question } from "#app/ui/form-group.tsx";

export interface FileInputProps extends Asked {
  id?: string | undefined;
  name: string;
  /** The kinds that the person's device offers first, such as "image/jpeg,.pdf". */
  accept?: string | undefined;
}

export function FileInput({ label, hint, error, size, heading, ...control }: FileInputProps) {
  const id = control.id ?? control.name;
  const wrong = isSaid(error);
  return (
    <Question {...{ id, label, hint, error, size, heading }}>
      <input
        className={classes("govuk-input", wrong && "govuk-input--error")}
        id={id}
        name={control.name}
        type="file"
        accept={control.accept}
        aria-describedby={describedBy(id, { hint, error }, control.describedBy)}
        aria-invalid={wrong || undefined}
      />
    </Question>
  );
}
