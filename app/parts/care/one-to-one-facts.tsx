/** A one-to-one in words: the next step, who does it and by when, and what the member says to it. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Correction } from "#app/modules/care/one-to-one-store.server.ts";
import type { OneToOne } from "#app/modules/care/one-to-one.ts";
import { Said } from "#app/ui/said.tsx";
import { OwnWords } from "./own-words.tsx";

type StepProps = {
  step: Pick<OneToOne, "nextStep" | "nextStepIn" | "dueOn">;
  /** "You do it", or who does it by name. */
  by: string;
};

export function NextStep({ step: { nextStep, nextStepIn, dueOn }, by }: StepProps) {
  const { t, date } = useText();
  const until = dueOn === null ? "" : `, ${t("care:one-to-ones.due", { day: date(dueOn) })}`;
  return (
    <>
      <OwnWords words={nextStep} language={nextStepIn} />
      <br />
      <span className="pp-small">
        {by}
        {until}
      </span>
    </>
  );
}

type CorrectionsProps = { corrections: readonly Correction[]; name: string; title: string };

export function Corrections({ corrections, name, title }: CorrectionsProps) {
  const { t, instant, language } = useText();
  if (corrections.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      {corrections.map(({ id, words, writtenIn, writtenAt }) => {
        const by = t("care:one-to-one.correction-by", { name, at: instant(writtenAt) });
        const written = writtenIn === language ? "" : `. ${t(`portal:written-in.${writtenIn}`)}`;
        return <Said key={id} language={writtenIn} words={words} by={by + written} />;
      })}
    </>
  );
}
