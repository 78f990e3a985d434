/**
 * A record that evidence belongs to. A change of an ask or of a pledge is one of its own, and
 * stands on the page of what it changed.
 */
import type { TwoTexts } from "#app/i18n/two-texts.ts";
import type { EvidenceKind } from "#app/modules/campaigns/evidence.ts";
import type { Id } from "#app/shared/id.ts";

const KINDS = ["campaign", "ask-change", "pledge", "pledge-change", "action", "win"] as const;

export function readKind(text: unknown): EvidenceKind | null {
  return (KINDS satisfies readonly EvidenceKind[]).find((kind) => kind === text) ?? null;
}

export type SubjectRef = Readonly<{ kind: EvidenceKind; id: Id }>;

/** The record on whose page it stands. */
export type Home = Readonly<{ kind: "campaign" | "pledge" | "action" | "win"; id: Id }>;

export type Subject = SubjectRef &
  Readonly<{
    home: Home;
    /** What the audit log calls it. */
    audited: Readonly<{ subjectKind: Home["kind"] | "ask"; subjectId: Id }>;
    /** What it is called; a pledge by its words. */
    titles: TwoTexts<"title">;
    /** Whether everybody can read it, so that its files may be shown. */
    isPublished: boolean;
    /** Whether it may not be left without any: nothing else says what happened. */
    keepsLast: boolean;
  }>;
