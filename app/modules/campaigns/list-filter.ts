/**
 * What narrows the lists of campaigns and pledges, read from their addresses. Nothing in an
 * address is an error: what cannot be read narrows nothing.
 */
import { cut, tidy } from "#app/shared/form-fields.ts";
import { STEPS, type Step } from "./campaign.ts";
import { isPledgeState, type PledgeState } from "./pledge-state.ts";

const LONGEST_SEARCH = 100;

export type CampaignFilter = Readonly<{
  /** As typed, for the field of the form. */
  typed: string;
  step: Step | null;
  /** Null for both. */
  isPublished: boolean | null;
}>;

export function readCampaignFilter(query: URLSearchParams): CampaignFilter {
  const shown = query.get("show");
  return {
    typed: cut(tidy(query.get("q") ?? ""), LONGEST_SEARCH),
    step: STEPS.find((step) => step === query.get("step")) ?? null,
    isPublished: shown === "published" ? true : shown === "drafts" ? false : null,
  };
}

export type PledgeFilter = Readonly<{
  /** "checks" are those with a check to come or due, the next one first; "all" the newest first. */
  show: "checks" | "all";
  state: PledgeState | null;
}>;

export function readPledgeFilter(query: URLSearchParams): PledgeFilter {
  const state = query.get("state") ?? "";
  return {
    show: query.get("show") === "checks" ? "checks" : "all",
    state: isPledgeState(state) ? state : null,
  };
}
