/**
 * A case as its adviser sees it: who the child is, what the family answered about the fee, and the
 * answer that is asked for. Nothing about money or about immigration status.
 */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import { isTextKey } from "#app/i18n/translator.ts";
import type { CaseDetail } from "#app/modules/cases/case-list-store.server.ts";
import { OUTCOMES } from "#app/modules/cases/legal-check.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioField, TextAreaField, TextField, type FormState } from "#app/ui/form-parts.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { OutcomeTag } from "./case-tables.tsx";

export function CaseFacts({ asked }: { asked: CaseDetail }) {
  const text = useText();
  const { t, date } = text;
  const rows = [
    { key: t("plans:children.born"), value: date(asked.bornOn) },
    { key: t("plans:children.deadline"), value: date(asked.deadlineOn) },
    { key: t("plans:cases.family"), value: asked.borrowerName },
    { key: t("plans:fact.language"), value: t(`portal:languages.${asked.language}`) },
    ...(asked.spokenLanguage === null || asked.spokenLanguage === ""
      ? []
      : [{ key: t("plans:fact.spoken-language"), value: asked.spokenLanguage }]),
    { key: <Sentence text={t("plans:case.care")} />, value: answer(text, asked.careAnswer) },
    { key: t("plans:case.hardship"), value: answer(text, asked.hardshipAnswer) },
  ];
  return (
    <>
      <SummaryList rows={rows} />
      {asked.outcome !== null && <Recorded asked={asked} />}
    </>
  );
}

function answer({ t }: Text, given: string | null): string {
  const key = `plans:case.answers.${given ?? "none"}`;
  return isTextKey(key) ? t(key) : t("plans:case.answers.none");
}

function Recorded({ asked }: { asked: CaseDetail }) {
  const { t, date } = useText();
  const { outcome, recordedAt, registrationReference: reference, note } = asked;
  const on = recordedAt === null ? "" : date(todayInLondon(recordedAt));
  const rows = [
    { key: t("plans:case.outcome"), value: <OutcomeTag outcome={outcome} /> },
    { key: t("plans:case.recorded"), value: t("plans:case.recorded-on", { date: on, reference }) },
    ...(note === "" ? [] : [{ key: t("plans:case.note"), value: note }]),
  ];
  return <SummaryList rows={rows} />;
}

export function CheckFields({ form }: { form: FormState }) {
  const { t } = useText();
  const choices = OUTCOMES.map((value) => ({
    value,
    text: t(`plans:outcome.${value}`),
    hint: t(`plans:case.hints.${value}`),
  }));
  return (
    <>
      <p className="govuk-body">{t("plans:case.what-it-is")}</p>
      <RadioField
        form={form}
        name="outcome"
        legend={t("plans:case.outcome")}
        size="m"
        choices={choices}
      />
      <TextField
        form={form}
        name="registrationReference"
        label={t("plans:case.reference")}
        hint={t("plans:case.reference-hint")}
        width={20}
        spellCheck={false}
      />
      <TextAreaField
        form={form}
        name="note"
        label={t("portal:optional", { label: t("plans:case.note") })}
        hint={t("plans:case.note-hint")}
      />
      <Button>{t("plans:case.button")}</Button>
    </>
  );
}
