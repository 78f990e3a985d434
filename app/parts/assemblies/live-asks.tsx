/**
 * The asks of an action on a telephone: five answers a thumb wide for each, with the exact words
 * where somebody writes them down. What somebody else noted otherwise meanwhile is said, and the
 * own answer stays chosen.
 */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import { LANGUAGES, LANGUAGE_NAMES } from "#app/i18n/languages.ts";
import {
  ANSWERS,
  compareAnswer,
  seenText,
  shownNow,
  type Given,
} from "#app/modules/assemblies/answer.ts";
import { ANSWER_FIELDS, sentAnswer } from "#app/modules/assemblies/live-form.ts";
import type { LiveAsk } from "#app/modules/assemblies/read-live.server.ts";
import { officeOf } from "#app/parts/campaigns/own-title.tsx";
import { Details } from "#app/ui/details.tsx";
import { ErrorMessage } from "#app/ui/error-message.tsx";
import { SelectField, TextAreaField, TextField, type FormState } from "#app/ui/form-parts.tsx";
import { TitleIn } from "./action-words.tsx";

export type ShownAsk = LiveAsk & {
  shown: Given;
  /** What somebody else noted meanwhile, in words. */
  differs: string | null;
};

/** The asks as the page shows them: as they stand, and with what came back from the form. */
export function shownAsks(
  text: Text,
  asks: readonly LiveAsk[],
  typed: Readonly<Record<string, unknown>> | undefined,
): ShownAsk[] {
  return asks.map((ask) => {
    if (typed === undefined) return { ...ask, shown: ask.state, differs: null };
    const sent = sentAnswer(typed, ask.id);
    const isAsked = compareAnswer(ask.state, sent) === "differs";
    const differs = isAsked ? differsWords(text, ask) : null;
    return { ...ask, shown: shownNow(ask.state, sent), differs };
  });
}

function differsWords({ t }: Text, { notes, state }: LiveAsk): string {
  const note = notes.find((one) => one.answer === state.answer && one.words === state.words);
  return t("assemblies:live.differs", {
    by: note?.by ?? "",
    answer: t(`assemblies:answer.${state.answer ?? "none"}`),
  });
}

/** For the summary of what is wrong: each ask that somebody else noted otherwise. */
export function askErrors({ t }: Text, asks: readonly ShownAsk[]) {
  return asks.flatMap(({ id, differs: words }, index) => {
    if (words === null) return [];
    const text = t("assemblies:live.about-ask", { number: index + 1, words });
    return [{ field: ANSWER_FIELDS.answer + id, text }];
  });
}

/** The fields of one ask as the page first shows them. */
export function askValues(asks: readonly ShownAsk[]): Record<string, string> {
  const all = asks.flatMap(({ id, shown: { words, wordsIn, saidBy } }) => [
    [ANSWER_FIELDS.words + id, words],
    [ANSWER_FIELDS.wordsIn + id, wordsIn],
    [ANSWER_FIELDS.saidBy + id, saidBy],
  ]);
  return Object.fromEntries(all) as Record<string, string>;
}

export function LiveAsks({ asks, form }: { asks: readonly ShownAsk[]; form: FormState }) {
  const { t } = useText();
  if (asks.length === 0) return <p className="govuk-body">{t("assemblies:live.no-asks")}</p>;
  return asks.map((ask, index) => <Ask key={ask.id} number={index + 1} ask={ask} form={form} />);
}

function Ask({ ask, number, form }: { ask: ShownAsk; number: number; form: FormState }) {
  const { t, instant } = useText();
  const [newest] = ask.notes;
  return (
    <>
      <Answers ask={ask} number={number} form={form} />
      {/* Beside the fieldset, whose dress is for answers alone. */}
      <div role="group" aria-label={t("assemblies:asks.number", { number })}>
        <Words ask={ask} form={form} />
        {newest !== undefined && (
          <p className="pp-small">
            {t("assemblies:live.noted-by", { by: newest.by, at: instant(newest.at) })}
          </p>
        )}
      </div>
    </>
  );
}

function Answers({ ask, number, form }: { ask: ShownAsk; number: number; form: FormState }) {
  const text = useText();
  const { t } = text;
  const name = ANSWER_FIELDS.answer + ask.id;
  const error = ask.differs ?? form.errors.find(({ field }) => field === name)?.text ?? null;
  return (
    <fieldset className="pp-seg" aria-describedby={error === null ? undefined : `${name}-error`}>
      <legend>
        <span className="pp-small">{t("assemblies:asks.number", { number })} · </span>
        <TitleIn {...ask} />
        <br />
        <span className="pp-small">{t("assemblies:asks.to", { office: officeOf(text, ask) })}</span>
      </legend>
      {error !== null && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
      <input type="hidden" name={ANSWER_FIELDS.seen + ask.id} value={seenText(ask.state)} />
      <div>
        {ANSWERS.map((answer, index) => {
          const id = index === 0 ? name : `${name}-${String(index + 1)}`;
          return (
            <p key={answer}>
              <input
                type="radio"
                id={id}
                name={name}
                value={answer}
                defaultChecked={answer === ask.shown.answer}
              />
              <label htmlFor={id}>{t(`assemblies:answer.${answer}`)}</label>
            </p>
          );
        })}
      </div>
    </fieldset>
  );
}

function Words({ ask: { id, shown }, form }: { ask: ShownAsk; form: FormState }) {
  const { t } = useText();
  const names = [ANSWER_FIELDS.words + id, ANSWER_FIELDS.saidBy + id] as const;
  const isWrong = form.errors.some(({ field }) => names.some((name) => name === field));
  const isOpen = isWrong || shown.words !== "" || shown.saidBy !== "";
  return (
    <Details summary={t("assemblies:live.more")} {...(isOpen && { open: true })}>
      <TextAreaField form={form} name={names[0]} label={t("assemblies:live.words")} rows={3} />
      <SelectField
        form={form}
        name={ANSWER_FIELDS.wordsIn + id}
        label={t("assemblies:live.words-in")}
        options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))}
      />
      <TextField form={form} name={names[1]} label={t("assemblies:live.said-by")} />
    </Details>
  );
}
