/**
 * A field of one line. What was typed comes back unchanged; the width hints at the answer's length.
 * A prefix such as "£" is drawn only: the label or the hint says it to those who hear the page.
 */
import { classes } from "#app/ui/classes.ts";
import { type Asked, describedBy, isSaid, Question } from "#app/ui/form-group.tsx";

export type InputWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30;

export interface InputProps extends Asked {
  id?: string | undefined;
  name: string;
  value?: string | undefined;
  type?: "text" | "email" | "tel" | "search" | undefined;
  width?: InputWidth | undefined;
  prefix?: string | undefined;
  inputMode?: "numeric" | "decimal" | "text" | undefined;
  autoComplete?: string | undefined;
  autoCapitalize?: string | undefined;
  spellCheck?: boolean | undefined;
  className?: string | undefined;
}

export function Input({ prefix, label, hint, error, size, heading, ...control }: InputProps) {
  const id = control.id ?? control.name;
  const box = (
    <InputBox
      {...control}
      id={id}
      error={error}
      describedBy={describedBy(id, { hint, error }, control.describedBy)}
    />
  );
  return (
    <Question {...{ id, label, hint, error, size, heading }}>
      {prefix === undefined ? (
        box
      ) : (
        <div className="govuk-input__wrapper">
          <div className="govuk-input__prefix" aria-hidden="true">
            {prefix}
          </div>
          {box}
        </div>
      )}
    </Question>
  );
}

type InputBoxProps = Omit<InputProps, "label" | "hint" | "size" | "heading" | "prefix">;

function InputBox({
  type = "text",
  width,
  error,
  className,
  describedBy,
  value,
  ...rest
}: InputBoxProps) {
  const wrong = isSaid(error);
  return (
    <input
      className={classes(
        "govuk-input",
        width !== undefined && `govuk-input--width-${String(width)}`,
        className,
        wrong && "govuk-input--error",
      )}
      type={type}
      defaultValue={value}
      aria-describedby={describedBy}
      aria-invalid={wrong || undefined}
      {...rest}
    />
  );
}
