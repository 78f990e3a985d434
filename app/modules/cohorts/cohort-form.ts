/** The form of a cohort: a new one, and its changes. */
import { z } from "zod";
import {
  choiceField,
  dateField,
  fromVerdict,
  idField,
  stop,
  textField,
  tokenField,
  versionField,
  wholeNumberField,
} from "#app/shared/form-fields.ts";
import { parseTimeOfDay } from "#app/shared/london-time.ts";
import { BOROUGHS } from "./boroughs.ts";
import {
  LEAST_CAPACITY,
  LEAST_WEEKS,
  MOST_CAPACITY,
  MOST_WEEKS,
  ROOM_LANGUAGES,
} from "./cohort.ts";
import { readRemindDays } from "./remind-days.ts";

const LONGEST_ABOUT = 2000;

/** A time of day as a person types it, "9:30"; its value always has two digits: "09:30". */
export function timeField({ missing }: { missing: string }) {
  return z
    .string()
    .default("")
    .transform((text, context) => {
      if (text.trim() === "") return stop(context, missing);
      const time = parseTimeOfDay(text);
      if (time === null) return stop(context, "time-format");
      return [time.hour, time.minute].map((part) => String(part).padStart(2, "0")).join(":");
    });
}

const facts = z.object({
  name: textField({ max: 80, missing: "cohort-name-missing" }),
  languages: choiceField(ROOM_LANGUAGES, "room-languages-missing"),
  place: textField({ max: 120, missing: "meeting-place-missing" }),
  address: textField({ max: 200, missing: "place-address-missing" }),
  borough: choiceField(BOROUGHS, "borough-missing"),
  anchor: textField({ max: 120, missing: "anchor-missing" }),
  capacity: wholeNumberField({
    ...{ min: LEAST_CAPACITY, max: MOST_CAPACITY },
    missing: "capacity-missing",
  }),
  everyWeeks: wholeNumberField({
    ...{ min: LEAST_WEEKS, max: MOST_WEEKS },
    missing: "weeks-missing",
  }),
  startsOn: dateField(),
  startTime: timeField({ missing: "start-time-missing" }),
  endTime: timeField({ missing: "end-time-missing" }),
  remindDays: textField({ max: 40, optional: true }).transform((typed, context) =>
    fromVerdict(readRemindDays(typed), context),
  ),
  aboutEn: textField({ max: LONGEST_ABOUT, optional: true }),
  aboutEs: textField({ max: LONGEST_ABOUT, optional: true }),
  alsoKnownAs: textField({ max: 200, optional: true }),
});

type Facts = z.output<typeof facts>;

/** A meeting ends after it starts, and somebody must be able to read what the cohort is. */
function together({ startTime, endTime, aboutEn, aboutEs }: Facts, context: z.RefinementCtx) {
  if (endTime <= startTime) {
    context.addIssue({
      code: "custom",
      path: ["endTime"],
      message: "meeting-ends-before-it-begins",
    });
  }
  if (aboutEn === "" && aboutEs === "") {
    context.addIssue({ code: "custom", path: ["aboutEn"], message: "about-missing" });
  }
}

export const newCohortForm = facts.extend({ token: tokenField() }).superRefine(together);

export const changeCohortForm = facts
  .extend({ token: tokenField(), version: versionField() })
  .superRefine(together);

export const closeCohortForm = z.object({ token: tokenField(), version: versionField() });

export const addLeaderForm = z.object({ token: tokenField(), personId: idField("person-missing") });

export const removeLeaderForm = z.object({ token: tokenField() });
