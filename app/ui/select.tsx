/** One answer from a short list that everybody knows, such as a number of children. */
import { classes } from "#app/ui/classes.ts";
import { type Asked, describedBy, isSaid, Question } from "#app/ui/form-group.tsx";

export interface SelectOption {
  value: string;
  text: string;
  disabled?: boolean | undefined;
}

export interface SelectProps extends Asked {
  id?: string | undefined;
  name: string;
  value?: string | undefined;
  options: readonly SelectOption[];
  className?: string | undefined;
}

export function Select({ label, hint, error, size, heading, ...control }: SelectProps) {
  const id = control.id ?? control.name;
  const wrong = isSaid(error);
  return (
    <Question {...{ id, label, hint, error, size, heading }}>
      <select
        className={classes("govuk-select", control.className, wrong && "govuk-select--error")}
        id={id}
        name={control.name}
        defaultValue={control.value}
        aria-describedby={describedBy(id, { hint, error }, control.describedBy)}
        aria-invalid={wrong || undefined}
      >
        {control.options.map(({ value, text, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {text}
          </option>
        ))}
      </select>
    </Question>
  );
}
