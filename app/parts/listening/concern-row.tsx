/** One concern on the form of a listening: the words, their language, and who said them. */
import { LANGUAGE_NAMES, LANGUAGES } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/portal-context.tsx";
import type { Row } from "#app/modules/listening/listening-form.ts";
import { Details } from "#app/ui/details.tsx";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { SelectField, TextAreaField, TextField, type FormState } from "#app/ui/form-parts.tsx";

type RowProps = { form: FormState; row: Row; members: readonly { id: string; fullName: string }[] };

function valueOf(form: FormState, name: string): string {
  const value = form.values[name];
  return typeof value === "string" ? value : "";
}

function isWrong(form: FormState, names: readonly string[]): boolean {
  return form.errors.some(({ field }) => names.includes(field));
}

/** Whether somebody wrote into the row, or something of it is wrong. */
export function isRowBegun(form: FormState, row: Row): boolean {
  const names = ["words", "saidBy", "person"].map((part) => `${part}${String(row)}`);
  const wrong = [...names, `wordsIn${String(row)}`];
  return names.some((name) => valueOf(form, name) !== "") || isWrong(form, wrong);
}

export function ConcernRow({ form, row, members }: RowProps) {
  const { t } = useText();
  const concern = `concern${String(row)}`;
  return (
    <Fieldset legend={t("listening:new.row", { number: row })} size="m" heading={2}>
      <input type="hidden" name={concern} value={valueOf(form, concern)} />
      <TextAreaField
        form={form}
        name={`words${String(row)}`}
        label={t("listening:new.words")}
        rows={3}
      />
      <SelectField
        form={form}
        name={`wordsIn${String(row)}`}
        label={t("listening:new.language")}
        options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))}
      />
      <Speaker form={form} row={row} members={members} />
    </Fieldset>
  );
}

function Speaker({ form, row, members }: RowProps) {
  const { t } = useText();
  const [name, person] = [`saidBy${String(row)}`, `person${String(row)}`];
  const isSaid = valueOf(form, name) !== "" || valueOf(form, person) !== "";
  const nobody = { value: "", text: t("listening:new.nobody") };
  return (
    <Details
      summary={
        <>
          {t("listening:new.who")}
          <span className="govuk-visually-hidden">: {t("listening:new.row", { number: row })}</span>
        </>
      }
      open={isSaid || isWrong(form, [name, person])}
    >
      <TextField
        form={form}
        name={name}
        label={t("listening:new.said-by")}
        hint={t("listening:new.said-by-hint")}
        autoComplete="off"
        spellCheck={false}
      />
      {members.length > 0 && (
        <SelectField
          form={form}
          name={person}
          label={t("listening:new.person")}
          hint={t("listening:new.person-hint")}
          options={[nobody, ...members.map(({ id, fullName }) => ({ value: id, text: fullName }))]}
        />
      )}
    </Details>
  );
}
