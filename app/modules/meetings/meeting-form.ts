/** The forms about one meeting: its change, and its cancelling. */
import { z } from "zod";
import { timeField } from "#app/modules/cohorts/cohort-form.ts";
import {
  choiceField,
  dateField,
  textField,
  tokenField,
  versionField,
  webAddressField,
} from "#app/shared/form-fields.ts";
import { CANCEL_REASONS } from "./meeting.ts";
import { SCOPES } from "./meeting-changes.ts";

/** The sequence of the meeting that the page showed. */
const sequence = versionField({ first: 0 });

export const changeMeetingForm = z.object({
  token: tokenField(),
  version: sequence,
  date: dateField(),
  start: timeField({ missing: "start-time-missing" }),
  end: timeField({ missing: "end-time-missing" }),
  place: textField({ max: 120, missing: "meeting-place-missing" }),
  address: textField({ max: 200, missing: "place-address-missing" }),
  link: webAddressField({ optional: true }),
  scope: choiceField(SCOPES, "scope-missing"),
  /** The key of the effects that were read and agreed to; "" where there were none to read. */
  sure: textField({ max: 2_000, optional: true }),
});

export const cancelMeetingForm = z.object({
  token: tokenField(),
  version: sequence,
  reason: choiceField(CANCEL_REASONS, "cancel-reason-missing"),
});
