/**
 * Who stands on the register of a meeting: everybody who held a place on its day, and everybody
 * who has a line already, once each, in the order of their names.
 */
import type { Membership } from "#app/modules/cohorts/membership.ts";
import { byFoldedName, foldName } from "#app/shared/folded-name.ts";
import { todayInLondon, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { UNMARKED, type LineState } from "./register-line.ts";
import { memberCode } from "./row-code.ts";

export type RosterLine = Readonly<{
  personId: Id;
  fullName: string;
  /** The code of the paper's row, where somebody else on the register has the same name. */
  code: string | null;
  /** Has not been to a meeting of this cohort yet. */
  isNew: boolean;
  state: LineState;
  /** Who marked; null for nobody yet, and for people who marked themselves. */
  markedById: Id | null;
}>;

type Placed = Pick<Membership, "enrolledAt" | "endedAt">;

/** Whether somebody had a place on that day; on the day of leaving they still did. */
export function heldPlaceOn({ enrolledAt, endedAt }: Placed, day: CalendarDate): boolean {
  if (enrolledAt === null || todayInLondon(enrolledAt) > day) return false;
  return endedAt === null || todayInLondon(endedAt) >= day;
}

type Member = Placed & Pick<Membership, "personId" | "stage" | "queue">;
type Line = LineState & { personId: Id | null; markedById: Id | null };
type Facts = {
  meetingId: Id;
  day: CalendarDate;
  members: readonly Member[];
  lines: readonly Line[];
  names: ReadonlyMap<Id, string>;
};

export function rosterOf({ meetingId, day, members, lines, names }: Facts): RosterLine[] {
  const byPerson = new Map(lines.map((line) => [line.personId, line]));
  const held = members.filter((member) => heldPlaceOn(member, day));
  const marked = lines.map(({ personId }) => personId).filter((id) => id !== null);
  const everybody = new Set([...held.map(({ personId }) => personId), ...marked]);
  const shared = sharedNames([...everybody].map((personId) => names.get(personId) ?? ""));
  const roster = [...everybody].map((personId): RosterLine => {
    const line = byPerson.get(personId);
    const own = members.filter((member) => member.personId === personId);
    const fullName = names.get(personId) ?? "";
    const queue = own.at(-1)?.queue;
    return {
      ...{ personId, fullName },
      code:
        queue !== undefined && shared.has(foldName(fullName)) ? memberCode(meetingId, queue) : null,
      isNew: own.every(({ stage }) => stage === "enrolled"),
      state: line === undefined ? UNMARKED : { version: line.version, mark: line.mark },
      markedById: line?.markedById ?? null,
    };
  });
  return roster.sort(byName);
}

/** The names that several people have, folded. */
function sharedNames(names: readonly string[]): Set<string> {
  const folded = names.map(foldName);
  return new Set(folded.filter((name, index) => folded.indexOf(name) !== index));
}

function byName(one: RosterLine, other: RosterLine): number {
  return byFoldedName(one, other) || (one.personId < other.personId ? -1 : 1);
}
