/** Performs what was heard in the invented cohorts, by the portal's own verbs. */
import { listCohortsOf } from "#app/modules/cohorts/cohort-store.server.ts";
import { listMembers } from "#app/modules/cohorts/membership-store.server.ts";
import { agreeToPublish } from "#app/modules/listening/agree-to-publish.server.ts";
import { addTheme, changeTheme } from "#app/modules/listening/change-theme.server.ts";
import type { SentConcern } from "#app/modules/listening/concern.ts";
import { listConcernsOf } from "#app/modules/listening/concern-store.server.ts";
import { CONSENT_TEXT } from "#app/modules/listening/consent.ts";
import { groupConcerns } from "#app/modules/listening/group-concerns.server.ts";
import { NO_COHORT } from "#app/modules/listening/listening.ts";
import { recordListening } from "#app/modules/listening/record-listening.server.ts";
import { isCancelled } from "#app/modules/meetings/meeting.ts";
import { listMeetingsUntil } from "#app/modules/meetings/meeting-store.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";
import { instantInLondon } from "#app/shared/london-time.ts";
import { COHORTS } from "./cohorts.ts";
import {
  LISTENINGS,
  THEMES,
  type DemoConcern,
  type DemoListening,
  type ThemeKey,
} from "./listening.ts";
import { accepted, contextAt, type Performance } from "./performance.server.ts";

/** After the cohorts' own story. */
export function listeningActs(performance: Performance, today: CalendarDate) {
  const at = instantInLondon(addDays(today, -1), { hour: 10, minute: 0 });
  return [{ at, perform: () => performListenings(performance, at) }];
}

async function performListenings(performance: Performance, at: Date): Promise<void> {
  const organiser = contextAt(performance, "organiser", at);
  const themes = await performThemes(organiser);
  for (const listening of LISTENINGS) {
    await performListening(performance, organiser, { listening, themes });
  }
}

async function performThemes(organiser: SignedInContext): Promise<Map<ThemeKey, Id>> {
  const themes = new Map<ThemeKey, Id>();
  for (const { key, then, ...name } of THEMES) {
    const order = { token: newId(), name, invented: true };
    const themeId = accepted(await addTheme(organiser, order));
    themes.set(key, themeId);
    if (then === undefined) continue;
    const change = { token: newId(), themeId, version: 1, name: { ...name, nameEn: then } };
    accepted(await changeTheme(organiser, change));
  }
  return themes;
}

type Telling = { listening: DemoListening; themes: ReadonlyMap<ThemeKey, Id> };

async function performListening(
  performance: Performance,
  organiser: SignedInContext,
  { listening, themes }: Telling,
): Promise<void> {
  const { today, db } = organiser;
  const { kind, conversations } = listening;
  const { cohortId, family } = await placeOf(performance, organiser, listening);
  const meetings = await listMeetingsUntil(db.reader, cohortId, today);
  const meeting = kind === "meeting" ? meetings.findLast((one) => !isCancelled(one)) : undefined;
  const heardOn = kind === "meeting" ? null : addDays(today, -2);
  const listeningId = accepted(
    await recordListening(organiser, {
      ...{ token: newId(), cohortId, invented: true },
      answers: { kind, heardOn, meetingId: meeting?.id ?? null, conversations },
      concerns: listening.concerns.map((one, index) => sent(one, index, family?.actor.personId)),
    }),
  );
  const stored = await listConcernsOf(db.reader, listeningId);
  for (const [index, { themes: keys, isAgreed = false }] of listening.concerns.entries()) {
    const concern = stored[index];
    assert(concern !== undefined, "each concern is written down");
    for (const key of keys) {
      const themeId = themes.get(key);
      assert(themeId !== undefined, `${key} is a theme`);
      const grouping = { token: newId(), act: "put", themeId, concernIds: [concern.id] } as const;
      accepted(await groupConcerns(organiser, [cohortId], grouping));
    }
    if (!isAgreed || family === null) continue;
    const agreement = { token: newId(), concernId: concern.id, version: concern.version };
    accepted(await agreeToPublish(family, { ...agreement, textVersion: CONSENT_TEXT }));
  }
}

function sent(
  { words, wordsIn, saidBy = "", isFamily = false }: DemoConcern,
  index: number,
  familyId: Id | undefined,
): SentConcern {
  const personId = isFamily ? (familyId ?? null) : null;
  return { id: null, row: index + 1, words, wordsIn, saidBy, personId };
}

/** The cohort, and the parent with a plan who joined it. */
async function placeOf(
  performance: Performance,
  { db, actor, now }: SignedInContext,
  { cohort: key }: DemoListening,
): Promise<{ cohortId: Id; family: SignedInContext | null }> {
  const cohort = COHORTS.find((one) => one.key === key);
  if (cohort === undefined) return { cohortId: NO_COHORT, family: null };
  const cohorts = await listCohortsOf(db.reader, actor.personId);
  const cohortId = cohorts.find(({ name }) => name === cohort.facts.name)?.id;
  assert(cohortId !== undefined, `${cohort.facts.name} is open`);
  const members = await listMembers(db.reader, cohortId);
  const ids = new Set(members.map(({ personId }) => personId));
  const [parent] = [...performance.people].find(
    ([, { fullName, personId }]) =>
      ids.has(personId) && fullName.startsWith(`${cohort.family ?? "?"} `),
  ) ?? [null];
  if (parent === null) return { cohortId, family: null };
  return {
    cohortId,
    family: { ...contextAt(performance, parent, now), language: cohort.language },
  };
}
