/**
 * A date in three boxes: day, month, year, each typed as a number.
 *
 * Without `wrongBoxes` an error marks all three. A date of birth asks the browser for its parts.
 */
import { Fieldset, type LegendProps } from "#app/ui/fieldset.tsx";
import {
  describedBy,
  type Explained,
  Explanation,
  FormGroup,
  isSaid,
} from "#app/ui/form-group.tsx";
import { Label } from "#app/ui/label.tsx";
import { classes } from "#app/ui/classes.ts";

export const DATE_BOXES = ["day", "month", "year"] as const;
export type DateBox = (typeof DATE_BOXES)[number];

export interface DateInputProps extends LegendProps, Explained {
  id: string;
  namePrefix?: string | undefined;
  labels: Readonly<Record<DateBox, string>>;
  values?: Readonly<Partial<Record<DateBox, string | undefined>>> | undefined;
  wrongBoxes?: readonly DateBox[] | undefined;
  birthday?: boolean | undefined;
}

interface BoxProps {
  id: string;
  name: string;
  box: DateBox;
  label: string;
  value: string | undefined;
  wrong: boolean;
  birthday: boolean;
}

function Box({ id, name, box, label, value, wrong, birthday }: BoxProps) {
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <Label for={id} className="govuk-date-input__label">
          {label}
        </Label>
        <input
          className={classes(
            "govuk-input govuk-date-input__input",
            box === "year" ? "govuk-input--width-4" : "govuk-input--width-2",
            wrong && "govuk-input--error",
          )}
          id={id}
          name={name}
          type="text"
          inputMode="numeric"
          defaultValue={value}
          autoComplete={birthday ? `bday-${box}` : undefined}
          aria-invalid={wrong || undefined}
        />
      </div>
    </div>
  );
}

export function DateInput({
  id,
  namePrefix,
  labels,
  values = {},
  hint,
  error,
  ...rest
}: DateInputProps) {
  const { wrongBoxes = DATE_BOXES, birthday = false, ...legend } = rest;
  const boxes = DATE_BOXES.map((box) => (
    <Box
      key={box}
      box={box}
      id={`${id}-${box}`}
      name={namePrefix === undefined ? box : `${namePrefix}-${box}`}
      label={labels[box]}
      value={values[box]}
      wrong={isSaid(error) && wrongBoxes.includes(box)}
      birthday={birthday}
    />
  ));
  const body = (
    <>
      <Explanation id={id} hint={hint} error={error} />
      <div className="govuk-date-input" id={id}>
        {boxes}
      </div>
    </>
  );
  return (
    <FormGroup wrong={isSaid(error)}>
      {legend.legend === undefined ? (
        body
      ) : (
        <Fieldset role="group" describedBy={describedBy(id, { hint, error })} {...legend}>
          {body}
        </Fieldset>
      )}
    </FormGroup>
  );
}
