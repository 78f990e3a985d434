import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { correctPledgeFacts, type CorrectedFacts } from "./pledge-correction.ts";
import type { Pledge } from "./pledge.ts";

const TODAY = calendarDate("2026-11-21");
const PLEDGE: Pledge = {
  ...{ id: "p", askId: "a", targetId: "t", actionId: null, state: "pledged", version: 1 },
  ...{ words: "Three coaches", wordsIn: "en", isQuote: true, speaker: "Demo Speaker" },
  ...{ pledgedOn: calendarDate("2026-03-12"), witnesses: "", keptWhen: "3 leave" },
  ...{ keptWhenIn: "en", nextCheckOn: calendarDate("2026-11-01"), supersededBy: null },
  ...{ invented: false, publicRecord: false },
};

const corrected = (change: Partial<CorrectedFacts>, reason = "", pledge = PLEDGE) =>
  correctPledgeFacts(pledge, { facts: { ...pledge, ...change }, reason }, TODAY);

test("4 fields of what was said are corrected with a reason, and the old ones are kept", () => {
  for (const change of [
    { words: "Four coaches" },
    { wordsIn: "es" as const },
    { isQuote: false },
    { speaker: "Demo Other" },
  ]) {
    expect(corrected(change)).toMatchObject({ reason: "correction-reason-missing" });
    const [[name, value]] = Object.entries(change) as [[keyof CorrectedFacts, string]];
    // A "speaker" of the audit log is who comes to speak at a meeting.
    const logged = name === "speaker" ? "saidBy" : name;
    expect(corrected(change, "A slip")).toEqual({
      ok: true,
      value: { fields: [logged], before: { [logged]: PLEDGE[name] }, after: { [logged]: value } },
    });
  }
});

test("witnesses need no reason and leave 0 old words; nothing different is refused", () => {
  expect(corrected({ witnesses: "80 parents" })).toEqual({
    ok: true,
    value: { fields: ["witnesses"], before: {}, after: {} },
  });
  expect(corrected({})).toMatchObject({ reason: "nothing-changed" });
  expect(corrected({ keptWhen: "" })).toMatchObject({ reason: "kept-when-missing" });
});

test("a check of 20 days ago may stand; a new one is today or later, and none of a kept pledge", () => {
  expect(corrected({ witnesses: "80 parents" }).ok).toBe(true);
  const on = (day: string) => ({ nextCheckOn: calendarDate(day) });
  expect(corrected(on("2026-11-20"))).toMatchObject({ reason: "check-in-past" });
  expect(corrected(on("2026-11-21")).ok).toBe(true);
  const kept = { ...PLEDGE, state: "kept", nextCheckOn: null } as const;
  expect(corrected(on("2026-12-21"), "", kept)).toMatchObject({
    reason: "check-of-settled-pledge",
  });
});
