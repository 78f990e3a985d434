/**
 * Quiet hours: between 21:00 and 08:00 on London's clock nobody's telephone rings with a message
 * about a meeting.
 *
 * Sign-in codes and news of money are not held back: a code is asked for and waited for, and a
 * family is told of its money when it happens.
 */
import { Temporal } from "temporal-polyfill";

const QUIET_FROM_HOUR = 21;
const QUIET_UNTIL_HOUR = 8;

/** The first moment at or after `now` that is not in quiet hours. */
export function firstLoudMoment(now: Date): Date {
  const wall = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    "Europe/London",
  );
  if (wall.hour >= QUIET_UNTIL_HOUR && wall.hour < QUIET_FROM_HOUR) return now;
  const day = wall.toPlainDate().add({ days: wall.hour < QUIET_UNTIL_HOUR ? 0 : 1 });
  // 08:00 happens once on every day: clocks change in the small hours.
  const morning = day.toZonedDateTime({ timeZone: "Europe/London", plainTime: "08:00" });
  return new Date(morning.epochMilliseconds);
}

export function isQuiet(now: Date): boolean {
  return firstLoudMoment(now) > now;
}

/**
 * Until when a message is held back; null for at once. `neededBy` is the last moment at which it
 * prevents a lost journey: what would come later than that is not held back.
 */
export function heldUntil(now: Date, neededBy: Date | null = null): Date | null {
  const moment = firstLoudMoment(now);
  if (moment <= now) return null;
  return neededBy !== null && moment > neededBy ? null : moment;
}
