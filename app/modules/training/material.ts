/**
 * A material of a session: a text or a link, in one language or in both. Each language may say the
 * same in its own way, a text here and a film there.
 */
import { otherLanguage, type Language } from "#app/i18n/languages.ts";
import {
  changedColumns,
  firstRevisions as firstOf,
  revisionsAfter as revisedAfter,
  translationState,
  written,
  type Revisions,
  type TwoTexts,
} from "#app/i18n/two-texts.ts";
import type { Id } from "#app/shared/id.ts";

const FIELDS = ["title", "text", "link"] as const;
type Field = (typeof FIELDS)[number];

export type MaterialWords = TwoTexts<Field>;

export type Material = MaterialWords &
  Revisions &
  Readonly<{ id: Id; sessionId: Id; position: number; removedAt: Date | null; version: number }>;

type Side = Readonly<Record<Field, string>>;

export function sideOf(words: MaterialWords, language: Language): Side {
  const { titleEn, textEn, linkEn, titleEs, textEs, linkEs } = words;
  return language === "en"
    ? { title: titleEn, text: textEn, link: linkEn }
    : { title: titleEs, text: textEs, link: linkEs };
}

export function isWritten(words: MaterialWords, language: Language): boolean {
  return written(words, FIELDS, language).length > 0;
}

export function changedWords(before: MaterialWords, after: MaterialWords) {
  return changedColumns(before, after, FIELDS);
}

/** Of a new material; written in both, `language` is what it was written in first. */
export function firstRevisions(words: MaterialWords, language: Language): Revisions {
  return firstOf(words, FIELDS, language, "any-field");
}

/** After a change of the words. */
export function revisionsAfter(before: MaterialWords & Revisions, words: MaterialWords): Revisions {
  return revisedAfter(before, words, FIELDS, "any-field");
}

export type ReadMaterial = Side & {
  id: Id;
  /** What it is written in: the reader's language where there is one. */
  language: Language;
  /** Whether the other language holds something newer. */
  isOlder: boolean;
};

export function materialIn(material: Material, language: Language): ReadMaterial {
  const own = isWritten(material, language) ? language : otherLanguage(language);
  const isOlder = translationState(material) === "out-of-date" && own !== material.sourceLanguage;
  return { id: material.id, ...sideOf(material, own), language: own, isOlder };
}
