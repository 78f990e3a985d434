/** The card at the head of a plan's page: what the plan waits for, since when, and the way there. */
import type { ReactNode } from "react";
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import type { PlanStanding } from "#app/modules/payment-plans/plan-standing.ts";
import type { PlanFile } from "#app/modules/payment-plans/plan-file-store.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import type { NextStep, Step } from "./next-step.ts";
import { PlanStandingTag } from "./standing-tag.tsx";

type CardProps = { file: PlanFile; standing: PlanStanding; next: NextStep };

export function NextStepCard({ file, standing, next }: CardProps) {
  const text = useText();
  const situation = next.isStale ? "stale" : standing;
  return (
    <Card as="section" edge="plum" labelledBy="next-step">
      <h2 className="govuk-heading-m" id="next-step">
        {text.t(`plans:next.${situation}.title`)}
      </h2>
      <p className="govuk-body">
        <PlanStandingTag standing={standing} /> {text.t(`plans:next.${situation}.body`)}
      </p>
      <Since text={text} file={file} next={next} />
      <Doors file={file} next={next} />
    </Card>
  );
}

/** Who has it and since when; why it came back. */
function Since({ text, file, next }: { text: Text; file: PlanFile; next: NextStep }) {
  const { t } = text;
  const day = (instant: Date) => text.date(todayInLondon(instant));
  const { plan } = file;
  const lines: ReactNode[] = [];
  if (plan.status === "submitted" && plan.submittedAt !== null) {
    lines.push(t("plans:next.sent-on", { date: day(plan.submittedAt) }));
  }
  if (plan.status === "prepared" && plan.preparedAt !== null) {
    const date = day(plan.preparedAt);
    const name = file.names[plan.preparedById ?? ""] ?? "";
    lines.push(
      next.isPreparer
        ? t("plans:next.prepared-by-you", { date })
        : t("plans:next.prepared-by", { name, date }),
    );
  }
  if (plan.status === "approved" && plan.approvedAt !== null) {
    lines.push(t("plans:next.approved-on", { date: day(plan.approvedAt) }));
  }
  if (plan.returnReason !== null) {
    lines.push(t("plans:next.returned-because", { reason: plan.returnReason }));
  }
  if (file.closedAt !== null) lines.push(t("plans:next.closed-on", { date: day(file.closedAt) }));
  if (file.closeReason !== null && file.closeReason !== "") {
    lines.push(t("plans:next.closed-because", { reason: file.closeReason }));
  }
  return lines.map((line, index) => (
    <p key={index} className="govuk-body">
      {line}
    </p>
  ));
}

function Doors({ file, next }: { file: PlanFile; next: NextStep }) {
  const { t } = useText();
  const { language } = usePortal();
  const to = paths(language);
  const { id, status } = file.plan;
  const [main, ...others] = next.steps;
  const href = (step: Step) =>
    step === "apply" ? to.staffApplication(id) : to.staffPlanStep(id, step);
  const label = (step: Step) =>
    step === "prepare" && status === "prepared" ? t("plans:step.edit") : t(`plans:step.${step}`);
  if (main === undefined && !next.mayRecordPayment) return null;
  const mainIsQuiet = main === "cancel" || next.isPreparer;
  return (
    <ButtonGroup>
      {next.mayRecordPayment && (
        <ButtonLink href={`${to.staffNewPayment}?plan=${file.family.reference}`}>
          {t("plans:step.record-payment")}
        </ButtonLink>
      )}
      {main !== undefined &&
        (mainIsQuiet ? (
          <a className="govuk-link" href={href(main)}>
            {label(main)}
          </a>
        ) : (
          <ButtonLink href={href(main)}>{label(main)}</ButtonLink>
        ))}
      {others.map((step) => (
        <a key={step} className="govuk-link" href={href(step)}>
          {label(step)}
        </a>
      ))}
    </ButtonGroup>
  );
}
