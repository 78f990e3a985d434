/**
 * The demonstration's past, whole: every family's acts in the order in which they happened.
 *
 * Counted back from the day of the first start, so that a demonstration is always fresh. The
 * journal takes no entry from before its newest, so the acts of all families are one list.
 */
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { tellAgreedStories } from "./agreed-stories.ts";
import type { Scene } from "./act.ts";
import { tellEndedStories } from "./ended-stories.ts";
import { tellManyStories } from "./many-stories.ts";
import { tellRepayingStories } from "./repaying-stories.ts";
import { openStage, type Stage } from "./teller.ts";
import { tellWaitingStories } from "./waiting-stories.ts";

/** The history that leads to this day, oldest act first. */
export function tellHistory(today: CalendarDate): Scene[] {
  const stage = openStage(today);
  tellRepayingStories(stage);
  tellEndedStories(stage);
  tellWaitingStories(stage);
  tellAgreedStories(stage);
  tellManyStories(stage);
  tellNewcomers(stage);
  return [...stage.scenes].sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** Parents who joined and have not applied. */
function tellNewcomers(stage: Stage): void {
  for (const [index, language] of (["en", "es", "es"] as const).entries()) {
    const newcomer = stage.story({ language, children: 0 });
    newcomer.tell(addDays(stage.today, -3 - index * 9), { kind: "join" });
  }
}
