/**
 * The fields of a form that knows what was typed and what was wrong with it.
 *
 * Each field finds its value and its error by its name. Ids are names, so that the error summary
 * can link to them: `name`; dates `name-day`, `name-month`, `name-year`; the first of several
 * choices has `name` itself.
 */
import type { ReactNode } from "react";
import { type CheckboxesProps, Checkboxes, Radios, type RadiosProps } from "#app/ui/choices.tsx";
import { DATE_BOXES, type DateBox, DateInput, type DateInputProps } from "#app/ui/date-input.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FileInput, type FileInputProps } from "#app/ui/file-input.tsx";
import { Input, type InputProps } from "#app/ui/input.tsx";
import { Select, type SelectProps } from "#app/ui/select.tsx";
import { Textarea, type TextareaProps } from "#app/ui/textarea.tsx";

export interface FieldError {
  /** The field's name; empty where the error is about the form as a whole. */
  field: string;
  text: ReactNode;
  /** Which boxes of a date are wrong; all three where nothing is said. */
  boxes?: readonly DateBox[] | undefined;
}

/** What a form shows: typed values by field name (several for checkboxes), and errors in page order. */
export interface FormState {
  values: Readonly<Record<string, string | readonly string[] | undefined>>;
  errors: readonly FieldError[];
}

interface OfForm {
  form: FormState;
  name: string;
}

type Field<Props, Known extends keyof Props = never> = OfForm &
  Omit<Props, "id" | "name" | "value" | "values" | "error" | Known>;

function valuesOf(form: FormState, name: string): readonly string[] {
  const value = form.values[name];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

function valueOf(form: FormState, name: string): string | undefined {
  return valuesOf(form, name)[0];
}

function errorOf(form: FormState, name: string): FieldError | undefined {
  return form.errors.find(({ field }) => field === name);
}

export function TextField({ form, name, ...props }: Field<InputProps>) {
  const error = errorOf(form, name)?.text;
  return <Input id={name} name={name} value={valueOf(form, name)} error={error} {...props} />;
}

/** A file to send along; what was chosen before an error has to be chosen again. */
export function FileField({ form, name, ...props }: Field<FileInputProps>) {
  return <FileInput id={name} name={name} error={errorOf(form, name)?.text} {...props} />;
}

/** Pounds and pence, typed; the label or the hint says that pounds are meant. */
export function MoneyField(props: Field<InputProps, "prefix" | "inputMode" | "spellCheck">) {
  return <TextField width={10} prefix="£" inputMode="decimal" spellCheck={false} {...props} />;
}

export function TextAreaField({ form, name, ...props }: Field<TextareaProps>) {
  const error = errorOf(form, name)?.text;
  return <Textarea id={name} name={name} value={valueOf(form, name)} error={error} {...props} />;
}

export function SelectField({ form, name, ...props }: Field<SelectProps>) {
  const error = errorOf(form, name)?.text;
  return <Select id={name} name={name} value={valueOf(form, name)} error={error} {...props} />;
}

export function RadioField({ form, name, ...props }: Field<RadiosProps>) {
  const error = errorOf(form, name)?.text;
  return <Radios id={name} name={name} value={valueOf(form, name)} error={error} {...props} />;
}

export function CheckboxField({ form, name, ...props }: Field<CheckboxesProps>) {
  const error = errorOf(form, name)?.text;
  return (
    <Checkboxes id={name} name={name} values={valuesOf(form, name)} error={error} {...props} />
  );
}

type DateFieldProps = Field<DateInputProps, "namePrefix" | "wrongBoxes">;

export function DateField({ form, name, ...props }: DateFieldProps) {
  const error = dateErrorOf(form, name);
  const typed = (box: DateBox) => valueOf(form, `${name}-${box}`);
  return (
    <DateInput
      id={name}
      namePrefix={name}
      values={{ day: typed("day"), month: typed("month"), year: typed("year") }}
      error={error?.text}
      wrongBoxes={error?.boxes}
      {...props}
    />
  );
}

/** The error of a date may name the date or one of its boxes. */
function dateErrorOf(form: FormState, name: string): FieldError | undefined {
  const whole = errorOf(form, name);
  if (whole !== undefined) return whole;
  for (const box of DATE_BOXES) {
    const error = errorOf(form, `${name}-${box}`);
    if (error !== undefined) return { ...error, boxes: [box] };
  }
  return undefined;
}

/** The link to the first control that an error is about: for a date, its first wrong box. */
function linkOf(form: FormState, error: FieldError): string | undefined {
  const { field, boxes } = error;
  if (field === "") return undefined;
  const isDate = boxes !== undefined || form.values[`${field}-day`] !== undefined;
  return isDate ? `#${field}-${boxes?.[0] ?? "day"}` : `#${field}`;
}

interface FormErrorsProps {
  form: FormState;
  title: ReactNode;
  description?: ReactNode;
}

/** The summary of what is wrong, linked to the fields; nothing where nothing is. */
export function FormErrors({ form, title, description }: FormErrorsProps) {
  if (form.errors.length === 0) return null;
  const errors = form.errors.map((error) => ({ href: linkOf(form, error), text: error.text }));
  return <ErrorSummary title={title} description={description} errors={errors} />;
}
