/**
 * The frame of a page that decides one thing about a plan: the way back, the heading, what was
 * wrong, and either the form or the rule that keeps this person from it.
 */
import type { ReactNode } from "react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { errorText, type TypedForm } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import type { FormState } from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Measure } from "#app/ui/arrangement.tsx";

/** The plan as its pages name it: "CPP-0041", and the family. */
export type PlanHeading = { id: string; number: string; familyName: string };

type DecisionPageProps = {
  plan: PlanHeading;
  title: string;
  form: FormState;
  /** The reason for which this person may not decide this now; the form is then left out. */
  refusal: string | null;
  children: ReactNode;
};

export function DecisionPage({ plan, title, form, refusal, children }: DecisionPageProps) {
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffPlan(plan.id)}
        text={t("plans:back-to-plan")}
      />
      <div className="pp-gap">
        <Measure>
          <FormSummary form={form} />
          <p className="pp-small pp-nogap">
            {t("plans:plan-of", { plan: plan.number, name: plan.familyName })}
          </p>
          <h1 className="govuk-heading-xl">{title}</h1>
          {refusal === null ? children : <InsetText>{errorText(t, refusal)}</InsetText>}
        </Measure>
      </div>
    </>
  );
}

type SeenProps = {
  form: FormState;
  answered: TypedForm | undefined;
  fresh: { token: string; version: number };
};

/**
 * The hidden fields of a decision. The version stays what the person first saw, until they are
 * told that the plan changed: then it is the one that this page shows.
 */
export function SeenFields({ form, answered, fresh }: SeenProps) {
  const isTold = answered?.errors.some(({ reason }) => reason === "changed-meanwhile") ?? false;
  const typed = (name: string) => {
    const value = form.values[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const version = isTold ? undefined : typed("version");
  return (
    <>
      <input type="hidden" name="version" value={version ?? String(fresh.version)} />
      <input type="hidden" name="token" value={typed("token") ?? fresh.token} />
    </>
  );
}
