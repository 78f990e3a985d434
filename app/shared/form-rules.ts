/**
 * Rules of a form about several of its fields, or about more than a field knows. They are asked as
 * soon as the fields that they name are sound, so that one answer tells everything that is wrong.
 */
import { z } from "zod";
import type { Verdict } from "./verdict.ts";

type Names<Typed> = readonly (keyof Typed & string)[];

/** Asked where nothing is wrong with these fields by themselves. */
export function ruleAbout<Typed extends object>(
  names: Names<Typed>,
  rule: (typed: Typed, context: z.RefinementCtx) => void,
) {
  return z.superRefine<Typed>(rule, {
    when: ({ issues }) => !issues.some(({ path }) => isOneOf(names, path?.[0])),
  });
}

function isOneOf(names: readonly string[], name: unknown): boolean {
  return names.some((one) => one === name);
}

/** Says at a field why a rule refuses it. */
export function tellAt(context: z.RefinementCtx, field: string, verdict: Verdict<unknown>): void {
  if (verdict.ok) return;
  const { reason: message, details: params = {} } = verdict;
  context.addIssue({ code: "custom", path: [field], message, params });
}
