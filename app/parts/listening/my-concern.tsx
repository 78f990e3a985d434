/** A concern as its speaker reads it: the words, when and where, and whether they are published. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { MyConcern } from "#app/modules/listening/read-my-concerns.server.ts";
import { Said } from "#app/ui/said.tsx";

export function MyConcernFacts({ mine }: { mine: MyConcern }) {
  const { t, date, language } = useText();
  const { words, wordsIn, heardOn, cohort, saidBy, consent } = mine;
  const day = date(heardOn);
  const heard =
    cohort === null
      ? t("listening:my.heard", { day })
      : t("listening:my.heard-in", { day, cohort });
  const written = wordsIn === language ? "" : `. ${t(`portal:written-in.${wordsIn}`)}`;
  return (
    <>
      <Said language={wordsIn} words={words} by={heard + written} />
      {saidBy !== "" && <p className="govuk-body">{t("listening:my.named", { name: saidBy })}</p>}
      <p className="govuk-body">
        {consent === null ? t("listening:my.not-published") : t("listening:my.published")}
      </p>
    </>
  );
}
