/** The rows of an agenda's form, what somebody else wrote meanwhile, and the way to an earlier one. */
import { LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/portal-context.tsx";
import { EMPTY_ROWS, TITLE_FIELDS, type AgendaItem } from "#app/modules/meetings/agenda.ts";
import { rowsOf } from "#app/modules/meetings/agenda-form.ts";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { Button } from "#app/ui/button.tsx";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { TextField, type FormState } from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { SideBySide } from "#app/ui/side-by-side.tsx";
import { AgendaTable } from "./agenda-table.tsx";

type FieldsProps = { form: FormState; languages: readonly Language[] };

export function AgendaFields({ form, languages }: FieldsProps) {
  const rows = Array.from({ length: rowsOf(form.values, EMPTY_ROWS) }, (_, index) => index + 1);
  return rows.map((row) => <Row key={row} row={row} form={form} languages={languages} />);
}

function Row({ row, form, languages }: FieldsProps & { row: number }) {
  const { t } = useText();
  const name = (field: string) => `${field}${String(row)}`;
  // A language that the room no longer has keeps what was written in it.
  const shown = LANGUAGES.filter(
    (language) =>
      languages.includes(language) || Boolean(form.values[name(TITLE_FIELDS[language])]),
  );
  return (
    <Fieldset legend={t("training:agenda.row", { number: row })} size="s">
      <SideBySide>
        <TextField
          form={form}
          name={name("order")}
          label={t("training:agenda.order")}
          width={2}
          inputMode="numeric"
        />
        <TextField
          form={form}
          name={name("minutes")}
          label={t("training:agenda.minutes")}
          width={3}
          inputMode="numeric"
        />
      </SideBySide>
      {shown.map((language) => (
        <TextField
          key={language}
          form={form}
          name={name(TITLE_FIELDS[language])}
          label={t(`training:agenda.title-${language}`)}
          autoComplete="off"
        />
      ))}
    </Fieldset>
  );
}

type MeanwhileProps = { meeting: Meeting; agenda: readonly AgendaItem[] };

export function AgendaMeanwhile({ meeting, agenda }: MeanwhileProps) {
  const { t } = useText();
  return (
    <InsetText>
      <p className="govuk-body" id="meanwhile">
        {t("training:meanwhile.lead")}
      </p>
      {agenda.length === 0 ? (
        <p className="govuk-body">{t("training:agenda.none")}</p>
      ) : (
        <AgendaTable labelledBy="meanwhile" meeting={meeting} agenda={agenda} />
      )}
    </InsetText>
  );
}

/** A form of its own: what stands in the rows is not sent with it. */
export function AgendaCopy({ token, day }: { token: string; day: CalendarDate }) {
  const { t, date } = useText();
  return (
    <form method="post" noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="version" value="none" />
      <h2 className="govuk-heading-m">{t("training:agenda.copy-title")}</h2>
      <Button look="secondary" name="act" value="copy">
        {t("training:agenda.copy", { day: date(day) })}
      </Button>
    </form>
  );
}
