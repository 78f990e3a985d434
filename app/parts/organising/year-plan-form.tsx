/**
 * The proposed dates of a year, the decision about each clash, what the dates do, and the button
 * that creates the meetings. Without a plan it is an empty form, which only carries the language.
 */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Borough } from "#app/modules/cohorts/boroughs.ts";
import {
  warningWord,
  type ChosenPlan,
  type PlanLine,
  type YearPlan,
} from "#app/modules/meetings/year-plan.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { Button } from "#app/ui/button.tsx";
import { CheckboxField, type FormState } from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { ClashField } from "./clash-field.tsx";
import { useCohortWords } from "./cohort-words.ts";
import { warningWords } from "./meeting-words.tsx";
import { PlanTable } from "./plan-table.tsx";

type YearPlanFormProps = {
  form: FormState;
  plan: YearPlan | null;
  /** The dates as somebody chose them, where that was refused. */
  chosen: ChosenPlan | null;
  borough: Borough;
};

export function YearPlanForm({ form, plan, chosen, borough }: YearPlanFormProps) {
  const { language } = usePortal();
  const { t } = useText();
  const say = useCohortWords();
  const token = form.values["token"];
  const { lines, warnings } = chosen ?? plan ?? { lines: [], warnings: [] };
  // Meetings that stand outside the planned year are no part of the question.
  const isOfPlan = ({ date, isThere }: PlanLine) =>
    !isThere || (plan !== null && date >= plan.rhythm.firstOn && date <= plan.rhythm.untilOn);
  const count = lines.filter(({ isThere }) => !isThere).length;
  return (
    <form id="plan" method="post" noValidate>
      <input type="hidden" name="token" value={typeof token === "string" ? token : ""} />
      <input type="hidden" name="seen" value={warnings.map(warningWord).join(" ")} />
      {plan !== null && (
        <>
          <Clashes form={form} plan={plan} />
          <h2 className="govuk-heading-m" id="dates">
            {t("meetings:plan.dates")}
          </h2>
          {chosen !== null && <p className="govuk-body">{t("meetings:plan.as-chosen")}</p>}
          <PlanTable
            labelledBy="dates"
            lines={lines.filter(isOfPlan)}
            clashes={chosen === null ? plan.clashes : []}
          />
          <p className="govuk-body">
            <a className="govuk-link" href={`${paths(language).staffHolidays}?borough=${borough}`}>
              {t("meetings:plan.holidays", { borough: say.borough(borough) })}
            </a>
          </p>
          <Warnings warnings={warnings} borough={borough} />
          {warnings.some(({ kind }) => kind === "in-the-past") && (
            <CheckboxField
              form={form}
              name="confirm"
              choices={[{ value: "1", text: t("meetings:plan.confirm") }]}
            />
          )}
          {count === 0 ? (
            <p className="govuk-body">{t("errors:dates-there-already")}</p>
          ) : (
            <Button>{t("meetings:plan.create", { count })}</Button>
          )}
        </>
      )}
    </form>
  );
}

function Clashes({ form, plan }: { form: FormState; plan: YearPlan }) {
  const { t } = useText();
  if (plan.clashes.length === 0) return null;
  return (
    <Measure>
      <h2 className="govuk-heading-m">{t("meetings:plan.clashes")}</h2>
      <p className="govuk-body">{t("meetings:plan.clashes-about")}</p>
      {plan.clashes.map((clash) => (
        <ClashField key={clash.date} form={form} clash={clash} />
      ))}
    </Measure>
  );
}

type WarningsProps = { warnings: YearPlan["warnings"]; borough: Borough };

function Warnings({ warnings, borough }: WarningsProps) {
  const text = useText();
  const say = useCohortWords();
  if (warnings.length === 0) return null;
  return (
    <InsetText id="warnings">
      <h2 className="govuk-heading-s">{text.t("meetings:plan.warnings")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {warnings.map((warning) => (
          <li key={warningWord(warning)}>{warningWords(text, warning, say.borough(borough))}</li>
        ))}
      </ul>
    </InsetText>
  );
}
