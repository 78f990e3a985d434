/** What somebody who joins should know first: the places, the waiting list, what is not asked. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { paths } from "#app/shared/paths.ts";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { useCohortWords } from "./cohort-words.ts";

type JoinLeadProps = {
  cohort: { id: string; name: string };
  free: number;
  /** Of who is signed in. */
  name: string | null;
};

export function JoinLead({ cohort, free, name }: JoinLeadProps) {
  const { t } = useText();
  const to = paths(usePortal().language);
  const say = useCohortWords();
  const link = (words: string) => (
    <a className="govuk-link" href={to.signIn(to.joinCohort(cohort.id))}>
      {words}
    </a>
  );
  return (
    <>
      <p className="govuk-body-l">
        {t("cohorts:join.lead", { cohort: cohort.name, free: say.free(free) })}
      </p>
      {free === 0 && <p className="govuk-body">{t("cohorts:join.full")}</p>}
      <InsetText>
        <p className="govuk-body">{t("cohorts:join.promise")}</p>
      </InsetText>
      <p className="govuk-body">
        {name === null ? (
          <Sentence text={t("cohorts:join.sign-in")} parts={{ link }} />
        ) : (
          t("cohorts:join.as", { name })
        )}
      </p>
    </>
  );
}
