/** An application at a glance: the list of its parts, or what happens next once it is sent. */
import type { ApplicationView } from "#app/modules/payment-plans/application.ts";
import { ApplicationTasks } from "./application-tasks.tsx";
import { SentPage } from "./sent-page.tsx";

type OverviewProps = { view: ApplicationView; justSent: boolean };

export function ApplicationOverview({ view, justSent }: OverviewProps) {
  return view.application.plan.status === "draft" ? (
    <ApplicationTasks view={view} />
  ) : (
    <SentPage view={view} justSent={justSent} />
  );
}
