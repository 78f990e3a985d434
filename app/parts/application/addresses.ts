/** The addresses of an application's pages, through the door by which the reader came. */
import { languageOfPath, type Language } from "#app/i18n/languages.ts";
import { partAfter, partStates, type Page } from "#app/modules/payment-plans/application-parts.ts";
import type { ApplicationView, Door } from "#app/modules/payment-plans/application.ts";
import { paths } from "#app/shared/paths.ts";

export type Addresses = ReturnType<typeof addressesOf>;

export function addressesOf(language: Language, planId: string, door: Door) {
  const to = paths(language);
  const top = door === "family" ? to.application(planId) : to.staffApplication(planId);
  return {
    top,
    page: (page: Page) => `${top}/${page}`,
    /** The same page, after which the reader comes back to the check of all answers. */
    change: (page: Page) => `${top}/${page}?from=check`,
    newChild: `${top}/children/new`,
    child: (childId: string) => `${top}/children/${childId}`,
    removeChild: (childId: string) => `${top}/children/${childId}/remove`,
    /** The plan itself, once it is more than an application. */
    plan: door === "family" ? to.plan(planId) : to.staffPlan(planId),
    /** Where all plans are listed. */
    plans: door === "family" ? to.my : to.staffPlans,
  };
}

/** Where a saved page leads: back to the check where it came from there, else to what is missing. */
export function addressAfter(page: Page, view: ApplicationView, url: string): string {
  const { pathname, searchParams } = new URL(url);
  const { plan, answers } = view.application;
  const to = addressesOf(languageOfPath(pathname) ?? "en", plan.id, view.door);
  if (page === "withdraw") return to.plan;
  if (page === "check") return `${to.top}?done=sent`;
  if (searchParams.get("from") === "check") return to.page("check");
  const asksAboutFee = page === "fee" && (answers.care !== "no" || answers.hardship !== "no");
  if (asksAboutFee || page === "fee-help") return to.page("fee-help");
  return to.page(partAfter(page, partStates(view.application, view)));
}
