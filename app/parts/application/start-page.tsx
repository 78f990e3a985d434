/** Before an application: what it asks for, exemption and waiver first, and the way in. */
import { useText } from "#app/i18n/portal-context.tsx";
import { usePortal } from "#app/i18n/portal-context.tsx";
import type { TypedForm } from "#app/parts/form-state.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { paths } from "#app/shared/paths.ts";
import { Sides } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { AnswerForm } from "./application-frame.tsx";
import { TogetherCard } from "./application-tasks.tsx";

type StartPageProps = {
  answered: TypedForm | undefined;
  token: string;
  /** When the open draft was last worked on, or null. */
  savedAt: Date | null;
  /** Whether terms come with the reader from the calculator. */
  bringsWishes: boolean;
};

const NEEDS = ["you", "children", "money", "time"] as const;

export function StartPage({ answered, token, savedAt, bringsWishes }: StartPageProps) {
  const { t, instant } = useText();
  const { language } = usePortal();
  const form = useFormState(answered);
  const isOpen = savedAt !== null;
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).my}
        text={t("apply:back-to-plans.family")}
      />
      <FormSummary form={form} />
      <Sides>
        <div className="pp-main">
          <h1 className="govuk-heading-xl">{t("apply:start.heading")}</h1>
          <p className="govuk-body-l">{t("apply:start.lead")}</p>
          {savedAt !== null && (
            <InsetText>{t("apply:start.draft", { when: instant(new Date(savedAt)) })}</InsetText>
          )}
          <h2 className="govuk-heading-m">{t("apply:start.first-heading")}</h2>
          <p className="govuk-body">{t("apply:start.first")}</p>
          <h2 className="govuk-heading-m">{t("apply:start.needs-heading")}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {NEEDS.map((need) => (
              <li key={need}>{t(`apply:start.needs.${need}`)}</li>
            ))}
          </ul>
          {bringsWishes && <p className="govuk-body">{t("apply:start.brings-wishes")}</p>}
          <AnswerForm
            form={form}
            token={token}
            button={t(isOpen ? "apply:start.continue" : "apply:start.begin")}
          />
        </div>
        <div className="pp-side">
          <TogetherCard />
        </div>
      </Sides>
    </>
  );
}
