/** A field of several lines, for an answer in a person's own words. */
import { classes } from "#app/ui/classes.ts";
import { type Asked, describedBy, isSaid, Question } from "#app/ui/form-group.tsx";

export interface TextareaProps extends Asked {
  id?: string | undefined;
  name: string;
  value?: string | undefined;
  rows?: number | undefined;
  autoComplete?: string | undefined;
  spellCheck?: boolean | undefined;
  /** The language of a text that is there to be copied. */
  language?: string | undefined;
  readOnly?: boolean | undefined;
}

export function Textarea({ label, hint, error, size, heading, ...control }: TextareaProps) {
  const { id = control.name, value, rows = 5, language, describedBy: also, ...rest } = control;
  const wrong = isSaid(error);
  return (
    <Question {...{ id, label, hint, error, size, heading }}>
      <textarea
        className={classes("govuk-textarea", wrong && "govuk-textarea--error")}
        id={id}
        rows={rows}
        lang={language}
        defaultValue={value}
        aria-describedby={describedBy(id, { hint, error }, also)}
        aria-invalid={wrong || undefined}
        {...rest}
      />
    </Question>
  );
}
