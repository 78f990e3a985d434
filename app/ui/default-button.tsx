/**
 * The button that Enter presses.
 *
 * Enter in a field presses the first submit button of its form in the order of the page, and the
 * language control stands before every form. This one stands before the language control, sends
 * what the form's own main button sends, and is met by neither eye, tab key nor screen reader.
 * It is not `display: none`: some browsers pass over a button that has no box.
 */
interface DefaultButtonProps {
  form: string;
  name?: string | undefined;
  value?: string | undefined;
}

export function DefaultButton({ form, name, value }: DefaultButtonProps) {
  return (
    <button
      type="submit"
      className="govuk-visually-hidden"
      form={form}
      name={name}
      value={value}
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}
