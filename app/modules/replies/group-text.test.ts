import { expect, test } from "vitest";
import { textIn } from "#app/i18n/portal-context.tsx";
import { wallTime } from "#app/modules/meetings/meeting-time.ts";
import { groupText } from "./group-text.ts";

const meeting = {
  ...{ cohortId: "c0h0rt0000000000", startsAt: wallTime("2025-10-28T18:00") },
  ...{ endsAt: wallTime("2025-10-28T20:00"), place: "Demo *School*", address: "1 Road" },
  cancelReason: null,
};
const facts = { meeting, name: "Demo_Cohort", address: "https://portal.example" };

test("the day is the 1 bold thing beside the name, in each language, with the public address", () => {
  expect(groupText(textIn("en"), facts)).toBe(
    "*Demo Cohort*\nWe meet on *Tuesday 28 October 2025*, 18:00 to 20:00\n" +
      "Demo School, 1 Road\n\n" +
      "All dates, and how to join: https://portal.example/en/cohorts/c0h0rt0000000000",
  );
  const spanish = groupText(textIn("es"), facts);
  expect(spanish).toContain("*martes 28 de octubre de 2025*, de 18:00 a 20:00");
  expect(spanish).toContain("https://portal.example/es/cohorts/c0h0rt0000000000");
  expect(spanish.match(/\*/g)).toHaveLength(4);
});

test("a cancelled meeting is said to be cancelled, with its reason and no hour", () => {
  const cancelled = { ...facts, meeting: { ...meeting, cancelReason: "no-room" as const } };
  expect(groupText(textIn("en"), cancelled)).toContain("*Tuesday 28 October 2025* does not take");
  expect(groupText(textIn("es"), cancelled)).toMatch(/Se canceló la reunión del \*martes 28/);
  expect(groupText(textIn("es"), cancelled)).not.toContain("18:00");
});
