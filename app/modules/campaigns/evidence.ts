/** A source or a proof of a record: a link, or a file of the store. */
import type { Language } from "#app/i18n/languages.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";

export type EvidenceKind =
  "campaign" | "ask-change" | "pledge" | "pledge-change" | "action" | "win";

/** A web page that proves something, as its publisher calls it and in its language. */
export type EvidenceLink = Readonly<{
  url: string;
  label: string;
  labelIn: Language;
  /** The day that it bears; null where it bears none. */
  on: CalendarDate | null;
}>;

export type Evidence = EvidenceLink &
  Readonly<{
    id: Id;
    subjectId: Id;
    /** Null for a link; its bytes are private until `publishedAt`. */
    file: Readonly<{
      id: Id;
      type: string;
      bytes: number;
      publishedAt: Date | null;
    }> | null;
  }>;
