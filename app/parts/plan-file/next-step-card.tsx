/** The card at the head of a plan's page: what the plan waits for, since when, and the way there. */
import { usePortal, useText, type Text } from "#app/i18n/portal-context.tsx";
import type { PlanStanding } from "#app/modules/payment-plans/plan-standing.ts";
import type { PlanFile } from "#app/modules/payment-plans/plan-file-store.server.ts";
import { todayInLondon } from "#app/shared/calendar-date.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { wordOf, type NextStep, type Step } from "./next-step.ts";
import { PlanStandingTag } from "./standing-tag.tsx";

type CardProps = { file: PlanFile; standing: PlanStanding; next: NextStep };

export function NextStepCard({ file, standing, next }: CardProps) {
  const text = useText();
  const situation = situationOf(file, standing, next);
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

function situationOf({ plan, children }: PlanFile, standing: PlanStanding, next: NextStep) {
  if (next.isStale) return "stale";
  const isSentBack = children.some(
    ({ outcome }) => outcome === "more-needed" || outcome === "do-not-proceed",
  );
  return plan.status === "submitted" && isSentBack ? "sent-back" : standing;
}

/** Who has it and since when; why it came back or ended. */
function Since({ text, file, next }: { text: Text; file: PlanFile; next: NextStep }) {
  const lines = [sinceWhen(text, file, next), ...reasonsOf(text, file)];
  return lines
    .filter((line) => line !== null)
    .map((line, index) => (
      <p key={index} className="govuk-body">
        {line}
      </p>
    ));
}

function sinceWhen(text: Text, { plan, names }: PlanFile, next: NextStep): string | null {
  const { t } = text;
  const moments = {
    submitted: plan.submittedAt,
    prepared: plan.preparedAt,
    approved: plan.approvedAt,
  };
  if (!isKeyOf(moments, plan.status)) return null;
  const instant = moments[plan.status];
  if (instant === null) return null;
  const date = dayOf(text, instant);
  if (plan.status === "submitted") return t("plans:next.sent-on", { date });
  if (plan.status === "approved") return t("plans:next.approved-on", { date });
  if (next.isPreparer) return t("plans:next.prepared-by-you", { date });
  return t("plans:next.prepared-by", { name: names[plan.preparedById ?? ""] ?? "", date });
}

function isKeyOf<Of extends object>(of: Of, key: string): key is keyof Of & string {
  return Object.hasOwn(of, key);
}

function reasonsOf(text: Text, { plan, closedAt, closeReason }: PlanFile): (string | null)[] {
  const { t } = text;
  const { returnReason } = plan;
  return [
    returnReason === null ? null : t("plans:next.returned-because", { reason: returnReason }),
    closedAt === null ? null : t("plans:next.closed-on", { date: dayOf(text, closedAt) }),
    closeReason === null || closeReason === ""
      ? null
      : t("plans:next.closed-because", { reason: closeReason }),
  ];
}

function dayOf(text: Text, instant: Date): string {
  return text.date(todayInLondon(instant));
}

function Doors({ file, next }: { file: PlanFile; next: NextStep }) {
  const { t } = useText();
  const { language } = usePortal();
  const to = paths(language);
  const { id } = file.plan;
  const [main, ...others] = next.steps;
  const href = (step: Step) =>
    step === "apply" ? to.staffApplication(id) : to.staffPlanStep(id, step);
  const word = (step: Step) => wordOf(step, file.plan, file.children);
  const label = (step: Step) => t(`plans:step.${word(step)}`);
  if (main === undefined && !next.mayRecordPayment) return null;
  const isAskedAgain = main !== undefined && word(main) === "legal-check-again";
  const mainIsQuiet = main === "cancel" || next.isPreparer || isAskedAgain;
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
