/** The questions about a cohort, for a new one and for a change. */
import { useText } from "#app/i18n/portal-context.tsx";
import { BOROUGHS, NAMED_BOROUGHS } from "#app/modules/cohorts/boroughs.ts";
import { ROOM_LANGUAGES, USUAL_WEEKS, type Cohort } from "#app/modules/cohorts/cohort.ts";
import { shownRemindDays, USUAL_REMIND_DAYS } from "#app/modules/cohorts/remind-days.ts";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import { toParts } from "#app/shared/calendar-date.ts";
import {
  DateField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
  type FormState,
} from "#app/ui/form-parts.tsx";
import { useCohortWords } from "./cohort-words.ts";
import { TimeFields } from "./meeting-fields.tsx";

type OfForm = { form: FormState };

export function CohortFields({ form }: OfForm) {
  const { t } = useText();
  const say = useCohortWords();
  return (
    <>
      <TextField form={form} name="name" label={t("meetings:form.name")} />
      <RadioField
        form={form}
        name="languages"
        legend={t("meetings:form.languages")}
        choices={ROOM_LANGUAGES.map((value) => ({ value, text: say.languages(value) }))}
      />
      <PlaceFields form={form} />
      <TextField
        form={form}
        name="capacity"
        label={t("meetings:form.capacity")}
        hint={t("meetings:form.capacity-hint")}
        width={4}
        inputMode="numeric"
      />
      <RhythmFields form={form} />
      <TextAreaField
        form={form}
        name="aboutEn"
        label={t("meetings:form.about-en")}
        hint={t("meetings:form.about-hint")}
      />
      <TextAreaField
        form={form}
        name="aboutEs"
        label={t("meetings:form.about-es")}
        hint={t("meetings:form.about-hint")}
      />
      <TextField
        form={form}
        name="alsoKnownAs"
        label={t("portal:optional", { label: t("meetings:form.also-known-as") })}
        hint={t("meetings:form.also-known-as-hint")}
      />
    </>
  );
}

function PlaceFields({ form }: OfForm) {
  const { t } = useText();
  return (
    <>
      <TextField
        form={form}
        name="place"
        label={t("meetings:form.place")}
        hint={t("meetings:form.place-hint")}
      />
      <TextField form={form} name="address" label={t("meetings:form.address")} />
      <BoroughField form={form} />
      <TextField
        form={form}
        name="anchor"
        label={t("meetings:form.anchor")}
        hint={t("meetings:form.anchor-hint")}
      />
    </>
  );
}

/** London's boroughs by name; elsewhere is last. */
export function BoroughField({ form }: OfForm) {
  const { t } = useText();
  const say = useCohortWords();
  const [other] = BOROUGHS;
  return (
    <SelectField
      form={form}
      name="borough"
      label={t("meetings:form.borough")}
      hint={t("meetings:form.borough-hint")}
      options={[
        { value: "", text: t("meetings:form.borough-choose") },
        ...[...NAMED_BOROUGHS, other].map((value) => ({ value, text: say.borough(value) })),
      ]}
    />
  );
}

function RhythmFields({ form }: OfForm) {
  const { t } = useText();
  return (
    <>
      <TextField
        form={form}
        name="everyWeeks"
        label={t("meetings:form.every-weeks")}
        hint={t("meetings:form.every-weeks-hint")}
        width={3}
        inputMode="numeric"
      />
      <DateField
        form={form}
        name="startsOn"
        legend={t("meetings:form.starts-on")}
        labels={useDateBoxes()}
      />
      <TimeFields form={form} start="startTime" end="endTime" />
      <TextField
        form={form}
        name="remindDays"
        label={t("meetings:form.remind-days")}
        hint={t("meetings:form.remind-days-hint")}
        width={10}
      />
    </>
  );
}

/** A new cohort's form as it is first shown. */
export const USUAL_COHORT = {
  everyWeeks: String(USUAL_WEEKS),
  remindDays: shownRemindDays(USUAL_REMIND_DAYS),
};

/** A cohort as the form's fields hold it. */
export function cohortValues(cohort: Cohort): Record<string, string> {
  const { day, month, year } = toParts(cohort.startsOn);
  const { name, languages, place, address, borough, anchor, capacity, everyWeeks } = cohort;
  const { startTime, endTime, aboutEn, aboutEs, alsoKnownAs, remindDays, version } = cohort;
  return {
    ...{ name, languages, place, address, borough, anchor, startTime, endTime },
    ...{ aboutEn, aboutEs, alsoKnownAs, remindDays: shownRemindDays(remindDays) },
    ...{ capacity: String(capacity), everyWeeks: String(everyWeeks), version: String(version) },
    ...{ "startsOn-day": String(day), "startsOn-month": String(month) },
    "startsOn-year": String(year),
  };
}
