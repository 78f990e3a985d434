/**
 * The many families without a story of their own: repaying or paid in full, so that lists have
 * pages and totals have weight.
 */
import type { Every } from "#app/modules/payment-plans/plan-product.ts";
import type { Crew } from "./course.ts";
import type { Draw } from "./draw.ts";
import { drawing } from "./draw.ts";
import { tellSettled } from "./ended-stories.ts";
import { tellRepaying } from "./repaying.ts";
import type { Stage } from "./teller.ts";

const REPAYING = 16;
const SETTLED = 12;

const LANGUAGES = ["en", "es"] as const;
/** Monthly is what most choose. */
const RHYTHMS: readonly Every[] = ["month", "month", "month", "4-weeks", "2-weeks", "week"];
/** The most days until the next date, so that the one before it lies a few days back. */
const NEAR = { week: 3, "2-weeks": 9, "4-weeks": 23, month: 23 } as const;

const CREWS: readonly Crew[] = [
  { officer: "officer-a", approver: "approver-a", adviser: "adviser-a", pot: "general" },
  { officer: "officer-b", approver: "approver-b", adviser: "adviser-b", pot: "general" },
  { officer: "officer-a", approver: "approver-b", adviser: "adviser-b", pot: "london" },
];

export function tellManyStories(stage: Stage): void {
  for (let index = 0; index < REPAYING; index += 1) {
    const draw = drawing(5000 + index);
    const every = draw.pick(RHYTHMS);
    const count = draw.between(5, 12);
    tellRepaying(stage, {
      family: { language: LANGUAGES[index % 2] ?? "en", children: childrenOf(draw) },
      rhythm: { count, every, whole: draw.between(1, 5) === 1 },
      next: draw.between(2, Math.min(6, count)),
      dueIn: draw.between(1, NEAR[every]),
      crew: draw.pick(CREWS),
    });
  }
  for (let index = 0; index < SETTLED; index += 1) {
    const draw = drawing(6000 + index);
    // One in six took the whole year.
    const count = index % 6 === 0 ? 12 : draw.between(1, 5);
    tellSettled(
      stage,
      { language: LANGUAGES[index % 2] ?? "en", children: childrenOf(draw) },
      { rhythm: { count, every: draw.pick(RHYTHMS) }, daysSince: draw.between(10, 45) },
    );
  }
}

function childrenOf(draw: Draw): number {
  return draw.pick([1, 1, 1, 2, 3]);
}
