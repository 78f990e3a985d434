/** The sources of published records: links, and files that are published themselves. */
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { parseCalendarDate, type CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";

const KINDS = ["campaign", "ask-change", "pledge", "pledge-change", "action", "win"];

export type Source = Readonly<{
  id: Id;
  /** A web address, or the id of a published file. */
  at: { url: string } | { fileId: Id };
  label: string;
  /** The language of the label and of what it leads to. */
  labelIn: Language;
  on: CalendarDate | null;
}>;

export type SourcesOf = (subjectId: Id) => readonly Source[];

/** How many files prove the win that only those who organise may open. */
export function countKeptFiles(db: Reader, winId: Id): Promise<number> {
  const file = { publishedAt: null, removedAt: null };
  return db.evidence.count({
    where: { subjectKind: "win", subjectId: winId, removedAt: null, file },
  });
}

/** Of these records, each once by address where several records of a page share one. */
export async function listSources(db: Reader, subjectIds: readonly Id[]): Promise<SourcesOf> {
  const rows = await db.evidence.findMany({
    where: { subjectKind: { in: KINDS }, subjectId: { in: [...subjectIds] }, removedAt: null },
    include: { file: { select: { id: true, publishedAt: true, removedAt: true } } },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  });
  const bySubject = new Map<Id, Source[]>();
  for (const { id, subjectId, url, label, labelIn, on, file } of rows) {
    const isOpen = file !== null && file.publishedAt !== null && file.removedAt === null;
    const at = isOpen ? { fileId: file.id } : url === "" ? null : { url };
    if (at === null) continue;
    const day = on === null ? null : parseCalendarDate(on);
    const source = { id, at, label, labelIn: isLanguage(labelIn) ? labelIn : "en", on: day };
    bySubject.set(subjectId, [...(bySubject.get(subjectId) ?? []), source]);
  }
  return (subjectId) => bySubject.get(subjectId) ?? [];
}

/** Every source once, in the order in which they come first. */
export function eachOnce(sources: readonly Source[]): Source[] {
  const seen = new Map(sources.toReversed().map((source) => [JSON.stringify(source.at), source]));
  return sources.filter((source) => seen.get(JSON.stringify(source.at)) === source);
}
