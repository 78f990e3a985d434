/** The questions about a listening: where, when, how many conversations, and each concern. */
import { useText } from "#app/i18n/portal-context.tsx";
import { MOST_CONCERNS, LISTENING_KINDS } from "#app/modules/listening/listening.ts";
import { ROWS, type Row } from "#app/modules/listening/listening-form.ts";
import type { ListeningChoices } from "#app/modules/listening/read-listening-choices.server.ts";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import { Details } from "#app/ui/details.tsx";
import {
  DateField,
  RadioField,
  SelectField,
  TextField,
  type FormState,
} from "#app/ui/form-parts.tsx";
import { ConcernRow, isRowBegun } from "./concern-row.tsx";

type FieldsProps = { form: FormState; choices: ListeningChoices };

/** Rows that stand open from the first. */
const OPEN_ROWS = 3;

export function ListeningFields({ form, choices }: FieldsProps) {
  const { t } = useText();
  const { members } = choices;
  const row = (number: Row) => <ConcernRow key={number} {...{ form, members, row: number }} />;
  const [first, more] = [ROWS.slice(0, OPEN_ROWS), ROWS.slice(OPEN_ROWS)];
  return (
    <>
      <HeardFields form={form} choices={choices} />
      {first.map(row)}
      <Details
        summary={t("listening:new.more", { most: MOST_CONCERNS })}
        open={more.some((number) => isRowBegun(form, number))}
      >
        {more.map(row)}
      </Details>
    </>
  );
}

function HeardFields({ form, choices: { meetings } }: FieldsProps) {
  const { t, weekday } = useText();
  const labels = useDateBoxes();
  const kinds = LISTENING_KINDS.filter((kind) => kind !== "meeting" || meetings.length > 0);
  const choose = { value: "", text: t("listening:new.choose-meeting") };
  return (
    <>
      <RadioField
        form={form}
        name="kind"
        legend={t("listening:new.kind")}
        choices={kinds.map((value) => ({ value, text: t(`listening:kinds.${value}`) }))}
      />
      {meetings.length > 0 && (
        <SelectField
          form={form}
          name="meetingId"
          label={t("listening:new.meeting")}
          hint={t("listening:new.meeting-hint")}
          options={[choose, ...meetings.map(({ id, on }) => ({ value: id, text: weekday(on) }))]}
        />
      )}
      <DateField
        form={form}
        name="heardOn"
        legend={t("listening:new.heard-on")}
        {...(meetings.length > 0 && { hint: t("listening:new.heard-on-hint") })}
        labels={labels}
      />
      <TextField
        form={form}
        name="conversations"
        label={t("listening:new.conversations")}
        hint={t("listening:new.conversations-hint")}
        inputMode="numeric"
        width={5}
      />
    </>
  );
}
