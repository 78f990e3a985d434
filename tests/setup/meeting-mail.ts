/** A cohort with a year of Tuesday meetings and parents with places, for tests of its messages. */
import type { Meeting } from "#app/modules/meetings/meeting.ts";
import { listMeetings } from "#app/modules/meetings/meeting-store.server.ts";
import type { CohortFacts } from "#app/modules/cohorts/cohort.ts";
import type { Context, SignedInContext } from "#app/platform/context.server.ts";
import { contextFor } from "#app/platform/context.server.ts";
import type { Language } from "#app/i18n/languages.ts";
import { cohort, plannedYear, SEPTEMBER } from "./cohorts.ts";
import { actingAs } from "./people.ts";

export type Year = { lead: SignedInContext; id: string; meetings: Meeting[] };

/** Meetings on 16 September, 28 October and 9 December 2025 and on, at 18:00. */
export async function meetingYear(facts: Partial<CohortFacts> = {}): Promise<Year> {
  const lead = await actingAs(["organiser"], { now: SEPTEMBER });
  const id = await cohort(lead, { capacity: 60, name: "Demo", ...facts });
  await plannedYear(lead, id, { until: "2026-03-31" });
  return { lead, id, meetings: await listMeetings(lead.db.reader, id) };
}

/** Nobody's context at that moment: the portal's own work, or a visitor. */
export function nobodyAt(moment: string, language: Language = "en"): Promise<Context> {
  return contextFor(null, new Date(moment), language);
}

/** What a person was written of these kinds, oldest first; fixed spaces read as plain ones. */
export async function lettersTo({ db, actor }: SignedInContext, kind = "replies:mail.") {
  const rows = await db.reader.outboxMessage.findMany({
    where: { personId: actor.personId, kind: { startsWith: kind } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const plain = (words: string) => words.replaceAll("\u00a0", " ");
  return rows.map(({ kind, subject, body, ...row }) => ({
    ...row,
    kind: kind.replace("replies:mail.", ""),
    subject: plain(subject),
    body: plain(body),
  }));
}
