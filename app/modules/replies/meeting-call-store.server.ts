/**
 * Whom only a call can reach, and what they were told of meetings. A party of whom anybody reads
 * e-mail is not rung: they tell each other.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { newId, type Id } from "#app/shared/id.ts";

type Db = Reader | Transaction;

/** One for each party: who left a number, or who asked first. */
export type Unreached = Readonly<{
  cohortId: Id;
  personId: Id;
  fullName: string;
  /** Null where nobody of the party left one. */
  phone: string | null;
  language: Language;
  spokenLanguage: string | null;
  enrolledAt: Date | null;
  /** How many have a place together with this person. */
  others: number;
}>;

type Row = Omit<Unreached, "language" | "others"> & { partyId: string; language: string };

/** Of the open cohorts that this person leads or is a parent leader of, in the order of asking. */
export async function listUnreached(db: Db, leaderId: Id): Promise<Unreached[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."cohortId", s."personId", s."partyId", s."enrolledAt",
      p."fullName", p."phone", p."language", p."spokenLanguage"
    FROM "Cohort" c
    JOIN "Membership" s ON s."cohortId" = c."id" AND s."stage" IN ('enrolled', 'active')
    JOIN "Person" p ON p."id" = s."personId" AND p."email" IS NULL
    WHERE c."closedAt" IS NULL
      AND (c."leadId" = ${leaderId} OR EXISTS (SELECT 1 FROM "CohortLeader" l
        WHERE l."cohortId" = c."id" AND l."personId" = ${leaderId} AND l."until" IS NULL))
      AND NOT EXISTS (SELECT 1 FROM "Membership" o JOIN "Person" q ON q."id" = o."personId"
        WHERE o."partyId" = s."partyId" AND o."stage" IN ('enrolled', 'active')
          AND q."email" IS NOT NULL)
    ORDER BY s."queue"`;
  const parties = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const known = parties.get(row.partyId);
    parties.set(row.partyId, known === undefined ? [row] : [...known, row]);
  }
  return [...parties.values()].map((party) => {
    const { partyId: _, ...row } = party.find(({ phone }) => phone !== null) ?? party[0];
    const language = isLanguage(row.language) ? row.language : "en";
    return { ...row, language, others: party.length - 1 };
  });
}

export type MeetingCall = Readonly<{
  meetingId: Id;
  personId: Id;
  news: string;
  toldAt: Date;
  toldById: Id;
}>;

/** What was told about these meetings, the latest first. */
export async function listMeetingCalls(db: Db, meetingIds: readonly Id[]): Promise<MeetingCall[]> {
  return db.meetingCall.findMany({
    where: { meetingId: { in: [...meetingIds] } },
    orderBy: [{ toldAt: "desc" }, { id: "desc" }],
  });
}

/** The caller holds the lock of the cohort. */
export async function createMeetingCalls(
  tx: Transaction,
  calls: readonly MeetingCall[],
): Promise<void> {
  await tx.meetingCall.createMany({ data: calls.map((call) => ({ id: newId(), ...call })) });
}
