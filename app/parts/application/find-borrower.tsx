/** An officer begins for a family: find the person, or write down who is new. */
import { LANGUAGE_NAMES } from "#app/i18n/languages.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Borrower } from "#app/modules/households/borrower-store.server.ts";
import { useFormState, type TypedForm } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { LanguageField } from "#app/parts/language-field.tsx";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/form-parts.tsx";
import { Input } from "#app/ui/input.tsx";
import { AnswerForm } from "./application-frame.tsx";

type FindBorrowerProps = {
  answered: TypedForm | undefined;
  /** What was searched for; null before the first search. */
  words: string | null;
  found: readonly Borrower[];
  /** One token for each person found. */
  tokens: readonly string[];
};

export function FindBorrower({ answered, words, found, tokens }: FindBorrowerProps) {
  const { t } = useText();
  const to = paths(usePortal().language);
  const form = useFormState(answered);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffPlans}
        text={t("apply:back-to-plans.officer")}
      />
      <Measure>
        <FormSummary form={form} />
        <h1 className="govuk-heading-xl">{t("apply:find.heading")}</h1>
        <p className="govuk-body-l">{t("apply:find.lead")}</p>
        <form method="get">
          <Input
            name="q"
            value={words ?? ""}
            label={t("apply:find.words")}
            hint={t("apply:find.words-hint")}
            autoComplete="off"
            spellCheck={false}
          />
          <Button look="secondary">{t("apply:find.search")}</Button>
        </form>
        {words !== null && <Found found={found} tokens={tokens} />}
        <h2 className="govuk-heading-m">{t("apply:find.new-heading")}</h2>
        <p className="govuk-body">{t("apply:find.new-body")}</p>
        <ButtonLink href={`${to.staffNewPlan}/person`} look="secondary">
          {t("apply:find.new")}
        </ButtonLink>
      </Measure>
    </>
  );
}

function Found({ found, tokens }: Pick<FindBorrowerProps, "found" | "tokens">) {
  const { t } = useText();
  return (
    <section id="application" aria-labelledby="person">
      <h2 className="govuk-heading-m" id="person">
        {t("apply:find.found", { count: found.length })}
      </h2>
      {found.length === 0 && <p className="govuk-body">{t("apply:find.nobody")}</p>}
      {found.map((person, index) => (
        <form key={person.id} method="post" className="pp-card">
          <h3 className="pp-title">{person.fullName}</h3>
          <p className="govuk-body">
            {[person.email, person.phone, LANGUAGE_NAMES[person.language]]
              .filter((fact) => fact !== null && fact !== "")
              .join(" · ")}
          </p>
          <input type="hidden" name="token" value={tokens[index] ?? ""} />
          <input type="hidden" name="person" value={person.id} />
          <Button look="secondary">{t("apply:find.choose", { name: person.fullName })}</Button>
        </form>
      ))}
    </section>
  );
}

type NewBorrowerProps = { answered: TypedForm | undefined; token: string };

export function NewBorrower({ answered, token }: NewBorrowerProps) {
  const { t } = useText();
  const to = paths(usePortal().language);
  const form = useFormState(answered);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={to.staffNewPlan}
        text={t("apply:find.heading")}
      />
      <Measure>
        <FormSummary form={form} />
        <h1 className="govuk-heading-xl">{t("apply:new-person.heading")}</h1>
        <p className="govuk-body-l">{t("apply:new-person.lead")}</p>
        <AnswerForm form={form} token={token} button={t("apply:start.begin")}>
          <TextField
            form={form}
            name="fullName"
            label={t("apply:household.name")}
            hint={t("apply:household.name-hint")}
            spellCheck={false}
            autoComplete="off"
          />
          <TextField
            form={form}
            name="phone"
            type="tel"
            width={20}
            label={t("apply:household.phone")}
            hint={t("apply:new-person.phone-hint")}
            autoComplete="off"
          />
          <TextField
            form={form}
            name="email"
            type="email"
            label={t("portal:optional", { label: t("apply:new-person.email") })}
            hint={t("apply:new-person.email-hint")}
            spellCheck={false}
            autoComplete="off"
          />
          <LanguageField form={form} legend={t("apply:new-person.language")} />
        </AnswerForm>
      </Measure>
    </>
  );
}
