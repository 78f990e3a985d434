/** The forms about care tasks, one-to-ones and acts of leadership. */
import { z } from "zod";
import {
  addressDateField,
  choiceField,
  dateField,
  idField,
  textField,
  tokenField,
  versionField,
} from "#app/shared/form-fields.ts";
import { CALL_OUTCOMES } from "./care-task.ts";
import { LEADERSHIP_ACTS } from "./leadership-act.ts";
import { LONGEST_CORRECTION, LONGEST_LINE, STEP_BY } from "./one-to-one.ts";

export const takeTaskForm = z.object({
  token: tokenField(),
  act: z.enum(["take", "give-back"]),
  task: idField("form-stale"),
});

export const closeTaskForm = z.object({
  token: tokenField(),
  outcome: choiceField(CALL_OUTCOMES, "outcome-of-call-missing"),
  nextStep: textField({ max: LONGEST_LINE, optional: true }),
});

const conversation = {
  token: tokenField(),
  metOn: dateField(),
  nextStep: textField({ max: LONGEST_LINE, missing: "next-step-missing" }),
  stepBy: choiceField(STEP_BY, "step-by-missing"),
  dueOn: addressDateField(),
  privateLine: textField({ max: LONGEST_LINE, optional: true }),
};

export const newOneToOneForm = z.object({
  membershipId: idField("member-missing"),
  ...conversation,
});

export const changeOneToOneForm = z.object({ ...conversation, version: versionField() });

export const correctionForm = z.object({
  token: tokenField(),
  version: versionField(),
  words: textField({ max: LONGEST_CORRECTION, missing: "correction-missing" }),
});

export const deleteOneToOneForm = z.object({ token: tokenField() });

export const stateActForm = z.object({
  token: tokenField(),
  kind: choiceField(LEADERSHIP_ACTS, "leadership-act-missing"),
  actedOn: dateField(),
});

export const refuseActForm = z.object({ token: tokenField(), actId: idField("form-stale") });
