/** An application at a glance: the list of its parts, or what happens next once it is sent. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { ApplicationView } from "#app/modules/payment-plans/application.ts";
import { InsetText } from "#app/ui/inset-text.tsx";
import { ApplicationTasks } from "./application-tasks.tsx";
import { SentPage } from "./sent-page.tsx";

type OverviewProps = {
  view: ApplicationView;
  justSent: boolean;
  /** Other households' open plans that name the same child: officers only. */
  sameChildIn?: readonly string[];
};

export function ApplicationOverview({ view, justSent, sameChildIn = [] }: OverviewProps) {
  return (
    <>
      {sameChildIn.length > 0 && <SameChild plans={sameChildIn} />}
      {view.application.plan.status === "draft" ? (
        <ApplicationTasks view={view} />
      ) : (
        <SentPage view={view} justSent={justSent} />
      )}
    </>
  );
}

function SameChild({ plans }: { plans: readonly string[] }) {
  const { t } = useText();
  return (
    <InsetText>{t("apply:same-child", { count: plans.length, plans: plans.join(", ") })}</InsetText>
  );
}
