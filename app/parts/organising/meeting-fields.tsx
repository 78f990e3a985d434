/** The questions about a meeting, and which meetings the answers are for. */
import { useText } from "#app/i18n/portal-context.tsx";
import { SCOPES } from "#app/modules/meetings/meeting-changes.ts";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import { DateField, RadioField, TextField, type FormState } from "#app/ui/form-parts.tsx";

export function MeetingFields({ form }: { form: FormState }) {
  const { t } = useText();
  return (
    <>
      <DateField
        form={form}
        name="date"
        legend={t("meetings:edit-meeting.date")}
        labels={useDateBoxes()}
      />
      <TimeFields form={form} start="start" end="end" />
      <TextField form={form} name="place" label={t("meetings:form.place")} />
      <TextField form={form} name="address" label={t("meetings:form.address")} />
      <TextField
        form={form}
        name="link"
        label={t("portal:optional", { label: t("meetings:edit-meeting.link") })}
        hint={t("meetings:edit-meeting.link-hint")}
        spellCheck={false}
      />
      <RadioField
        form={form}
        name="scope"
        legend={t("meetings:edit-meeting.scope")}
        hint={t("meetings:edit-meeting.scope-hint")}
        choices={SCOPES.map((value) => ({ value, text: t(`meetings:edit-meeting.${value}`) }))}
      />
    </>
  );
}

type TimeFieldsProps = { form: FormState; start: string; end: string };

/** From when to when, on London's clock; `start` and `end` are the fields' names. */
export function TimeFields({ form, start, end }: TimeFieldsProps) {
  const { t } = useText();
  return (
    <>
      <TextField
        form={form}
        name={start}
        label={t("meetings:form.start-time")}
        hint={t("meetings:form.time-hint")}
        width={5}
        spellCheck={false}
      />
      <TextField
        form={form}
        name={end}
        label={t("meetings:form.end-time")}
        width={5}
        spellCheck={false}
      />
    </>
  );
}
