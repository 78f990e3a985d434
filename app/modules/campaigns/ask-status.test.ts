/** What may follow what in the fate of an ask, and that nothing happens before it was put. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate } from "#app/shared/calendar-date.ts";
import { ASK_STATUSES, changeAsk, mayFollow, type DatedAsk } from "./ask-status.ts";

const TODAY = calendarDate("2026-11-22");
const ask: DatedAsk = { status: "open", askedOn: calendarDate("2026-01-15"), changedOn: null };

test("an ask changes from its own day to today: 1 day before or after is refused in words", () => {
  const won = (on: string) => changeAsk(ask, { status: "won", on: calendarDate(on) }, TODAY);
  expect(won("2026-01-14")).toMatchObject({ reason: "change-before-ask" });
  expect(won("2026-11-23")).toMatchObject({ reason: "change-in-future" });
  expect(won("2026-01-15").ok).toBe(true);
});

test("what is open cannot be opened, and 1 change never lies before the last", () => {
  const again = { status: "open", on: TODAY } as const;
  expect(changeAsk(ask, again, TODAY)).toMatchObject({ reason: "ask-status-not-next" });
  const changed = { ...ask, status: "partly-won", changedOn: calendarDate("2026-05-01") } as const;
  const earlier = { status: "won", on: calendarDate("2026-04-30") } as const;
  expect(changeAsk(changed, earlier, TODAY)).toMatchObject({ reason: "change-before-last" });
});

test("every status leads to another, and none to itself", () => {
  for (const status of ASK_STATUSES) {
    expect(mayFollow(status, status)).toBe(false);
    expect(ASK_STATUSES.some((next) => mayFollow(status, next))).toBe(true);
  }
});

const day = fc.integer({ min: -400, max: 10 }).map((days) => addDays(TODAY, days));

test("whatever is tried, the accepted changes are in order of their days", () => {
  const tried = fc.array(fc.record({ status: fc.constantFrom(...ASK_STATUSES), on: day }));
  fc.assert(
    fc.property(day, tried, (askedOn, changes) => {
      let now: DatedAsk = { status: "open", askedOn, changedOn: null };
      for (const one of changes) {
        if (!changeAsk(now, one, TODAY).ok) continue;
        expect(one.on >= (now.changedOn ?? askedOn) && one.on <= TODAY).toBe(true);
        expect(one.status).not.toBe(now.status);
        now = { ...now, status: one.status, changedOn: one.on };
      }
    }),
  );
});
