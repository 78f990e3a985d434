/** The questions about what is arranged for a meeting. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import type { Host } from "#app/modules/meetings/read-preparation.server.ts";
import { titleIn, type TrainingSession } from "#app/modules/training/training-session.ts";
import { CheckboxField, SelectField, TextField, type FormState } from "#app/ui/form-parts.tsx";

type FieldsProps = {
  form: FormState;
  meeting: Pick<Meeting, "place" | "address" | "link">;
  hosts: readonly Host[];
  sessions: readonly TrainingSession[];
};

export function ArrangementFields({ form, meeting, hosts, sessions }: FieldsProps) {
  const { language } = usePortal();
  const { t } = useText();
  const { place, address, link } = meeting;
  const where = link === "" ? `${place}, ${address}` : link;
  const names = [
    ["interpreter", "interpreter-hint"],
    ["childcare", "childcare-hint"],
    ["speaker", "speaker-hint"],
  ] as const;
  return (
    <>
      <SelectField
        form={form}
        name="hostId"
        label={t("training:arrange.host")}
        hint={t("training:arrange.host-hint")}
        options={[
          { value: "", text: t("training:arrange.nobody") },
          ...hosts.map(({ id, fullName }) => ({ value: id, text: fullName })),
        ]}
      />
      <CheckboxField
        form={form}
        name="isPlaceConfirmed"
        legend={link === "" ? t("training:arrange.room") : t("training:arrange.link")}
        hint={t("training:arrange.room-hint")}
        choices={[{ value: "1", text: t("training:arrange.confirmed", { where }) }]}
      />
      {names.map(([name, hint]) => (
        <TextField
          key={name}
          form={form}
          name={name}
          label={t("portal:optional", { label: t(`training:arrange.${name}`) })}
          hint={t(`training:arrange.${hint}`)}
          autoComplete="off"
          spellCheck={false}
        />
      ))}
      <SelectField
        form={form}
        name="sessionId"
        label={t("portal:optional", { label: t("training:arrange.session") })}
        options={[
          { value: "", text: t("training:arrange.no-session") },
          ...sessions.map((session) => ({
            value: session.id,
            text: t("training:arrange.one-session", {
              topic: t(`training:topics.${session.topic}`),
              title: titleIn(session, language),
            }),
          })),
        ]}
      />
    </>
  );
}
