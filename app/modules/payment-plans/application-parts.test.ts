import { expect, test } from "vitest";
import { calendarDate } from "#app/shared/calendar-date.ts";
import { pence } from "#app/shared/money.ts";
import { complete, now, SOL } from "#tests/setup/complete-application.ts";
import { checkSubmit, missingParts, partAfter, partStates } from "./application-parts.ts";

test("all six parts done: the check opens and the application may be sent", () => {
  const states = partStates(complete(), now);
  expect(states).toMatchObject({ fee: "done", dates: "done", check: "to-do" });
  expect(missingParts(states)).toEqual([]);
  expect(checkSubmit(complete(), now).ok).toBe(true);
});

test("a new application has six parts to do, and its dates open with the first child", () => {
  const empty = complete();
  empty.children = [];
  empty.answers = {
    ...{ care: null, hardship: null, afford: null, paydayEvery: null, wishes: {} },
    ...{ householdDone: false, contactDone: false },
  };
  const states = partStates(empty, now);
  expect(states.dates).toBe("not-yet");
  expect(states.check).toBe("not-yet");
  expect(checkSubmit(empty, now)).toEqual({
    ok: false,
    reason: "application-incomplete",
    details: { count: 6 },
  });
});

test("one child is enough: nobody has to say that there is no other, and saving goes on", () => {
  const application = complete();
  const states = partStates(application, now);
  expect(states.children).toBe("done");
  expect(checkSubmit(application, now).ok).toBe(true);
  expect(partAfter("dates", states)).toBe("check");
});

test("a child who came of age since asks for another look and stops the sending", () => {
  const application = complete();
  application.children = [{ ...SOL, bornOn: calendarDate("2008-11-21") }];
  expect(partStates(application, now).children).toBe("look-again");
  expect(checkSubmit(application, now).ok).toBe(false);
});

test("a wished first date that has passed asks for another look", () => {
  const later = { ...now, today: calendarDate("2026-12-21") };
  expect(partStates(complete(), later).dates).toBe("look-again");
});

test("whole pounds that no longer fill the count ask for another look", () => {
  const application = complete();
  application.answers.wishes = { ...application.answers.wishes, whole: true };
  expect(partStates(application, { ...now, fee: pence(5000) }).dates).toBe("look-again");
});

test("contact by telephone without a number asks for another look; by post it is done", () => {
  const application = complete();
  application.household.contactBy = "phone";
  expect(partStates(application, now).contact).toBe("look-again");
  application.household.contactBy = "post";
  expect(partStates(application, now).contact).toBe("done");
});

test("after a part comes the next one that is not done, then one before it, then the check", () => {
  const application = complete();
  expect(partAfter("fee", partStates(application, now))).toBe("check");
  application.answers.contactDone = false;
  application.answers.householdDone = false;
  const states = partStates(application, now);
  expect(partAfter("children", states)).toBe("contact");
  expect(partAfter("contact", states)).toBe("household");
});
