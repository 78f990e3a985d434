/**
 * Pledges whose check is due and of which nobody has been told yet. A key names the pledge and the
 * day of its check; a message with it is not made again, and a new day is a new occasion.
 */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import type { Reader, Transaction } from "#app/platform/database.server.ts";
import { calendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";

export type DueCheck = {
  id: Id;
  /** Names the occasion. */
  key: string;
  words: string;
  wordsIn: Language;
  speaker: string;
  pledgedOn: CalendarDate;
  officeEn: string;
  officeEs: string;
  body: string;
  /** Who leads its campaign, and who opened that. */
  leadId: Id | null;
  createdById: Id | null;
};

type Row = Omit<DueCheck, "wordsIn" | "pledgedOn"> & { wordsIn: string; pledgedOn: string };

export async function listDueChecks(
  db: Reader | Transaction,
  today: CalendarDate,
  most: number,
): Promise<DueCheck[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT p."id", 'pledge-check ' || p."id" || ' ' || p."nextCheckOn" AS "key",
        p."nextCheckOn", p."words", p."wordsIn", p."speaker", p."pledgedOn",
        t."officeEn", t."officeEs", t."body", c."leadId", c."createdById"
      FROM "Pledge" p
      JOIN "Target" t ON t."id" = p."targetId"
      JOIN "Ask" a ON a."id" = p."askId"
      JOIN "Campaign" c ON c."id" = a."campaignId"
      WHERE p."nextCheckOn" <= ${today}
    ) due
    WHERE NOT EXISTS (SELECT 1 FROM "OutboxMessage" o WHERE o."dedupKey" = due."key")
    ORDER BY due."nextCheckOn", due."id" LIMIT ${most}`;
  return rows.map(({ wordsIn, pledgedOn, ...row }) => ({
    ...row,
    wordsIn: isLanguage(wordsIn) ? wordsIn : "en",
    pledgedOn: calendarDate(pledgedOn),
  }));
}
