/** When a register may be kept: from the meeting's own day on, and never of a cancelled one. */
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import { dayOf, isCancelled, type Meeting } from "./meeting.ts";

export type RegisterClosed = "register-cancelled" | "register-too-early";

export function mayKeepRegister(
  meeting: Pick<Meeting, "startsAt" | "cancelledAt">,
  today: CalendarDate,
): Verdict<undefined, RegisterClosed> {
  if (isCancelled(meeting)) return refuse("register-cancelled");
  const meetingOn = dayOf(meeting);
  return today < meetingOn ? refuse("register-too-early", { meetingOn }) : accept();
}
