/**
 * A decision-maker: an office, which keeps its pledges whoever holds it.
 *
 * One person holds an office at a time. Whoever comes ends the time of who was there, on the same
 * day; a day belongs to who comes.
 */
import type { Language } from "#app/i18n/languages.ts";
import { readIn, type ReadText } from "#app/i18n/two-texts.ts";
import { accept, refuse, type Verdict } from "#app/shared/verdict.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";

export type TargetName = Readonly<{ id: Id; officeEn: string; officeEs: string; body: string }>;

export type TargetFacts = Omit<TargetName, "id">;

/** "Head of admissions, Demo University": an office alone does not say of what. */
export function officeName({ body, ...names }: TargetFacts, language: Language): ReadText {
  const office = readIn(names, "office", language);
  if (body === "" || office.words.includes(body)) return office;
  return { ...office, words: `${office.words}, ${body}` };
}

export type Holder = Readonly<{
  id: Id;
  name: string;
  /** Null where nobody noted it. */
  fromOn: CalendarDate | null;
  /** The first day on which it was somebody else's, or nobody's; null while it lasts. */
  untilOn: CalendarDate | null;
}>;

export type Target = TargetName &
  Readonly<{ version: number; invented: boolean; holders: readonly Holder[] }>;

/** Who holds the office now; null for nobody that the portal knows of. */
export function currentHolder(holders: readonly Holder[]): Holder | null {
  return holders.find(({ untilOn }) => untilOn === null) ?? null;
}

/** Who held it on that day; null where the record does not say. */
export function holderOn(holders: readonly Holder[], day: CalendarDate): Holder | null {
  const held = holders.filter(
    ({ fromOn, untilOn }) =>
      (fromOn === null || fromOn <= day) && (untilOn === null || day < untilOn),
  );
  // Where nobody noted a beginning, somebody whose beginning is known comes first.
  return held.find(({ fromOn }) => fromOn !== null) ?? held[0] ?? null;
}

export type Inheritance = { heir: string; from: string };

/** Who has inherited a pledge, and of whom; null where who gave it still holds the office. */
export function inheritance(
  holders: readonly Holder[],
  { pledgedOn, speaker }: Readonly<{ pledgedOn: CalendarDate; speaker: string }>,
): Inheritance | null {
  const now = currentHolder(holders);
  if (now === null) return null;
  const then = holderOn(holders, pledgedOn);
  if (then !== null) return then.id === now.id ? null : { heir: now.name, from: then.name };
  return now.fromOn !== null && now.fromOn > pledgedOn ? { heir: now.name, from: speaker } : null;
}

export type HolderRefusal = "holder-in-future" | "holder-before-last" | "holder-already";

/** Whether somebody may follow as the office's holder from that day. */
export function followHolder(
  holders: readonly Holder[],
  next: Readonly<{ name: string; fromOn: CalendarDate }>,
  today: CalendarDate,
): Verdict<undefined, HolderRefusal> {
  if (next.fromOn > today) return refuse("holder-in-future", { todayOn: today });
  const now = currentHolder(holders);
  if (now?.name === next.name) return refuse("holder-already", { name: next.name });
  const days = holders.flatMap(({ fromOn, untilOn }) => [fromOn, untilOn]);
  const last = days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  if (last !== undefined && next.fromOn < last)
    return refuse("holder-before-last", { lastOn: last });
  return accept();
}
