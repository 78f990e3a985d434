/**
 * A material of a session: a text or a link, in one language or in both.
 *
 * The newer language is the source, and the other one follows one of its revisions. Whatever is
 * changed alone becomes newer and leaves the other out of date, until that is changed too or
 * somebody says that it is right as it is.
 */
import { LANGUAGES, otherLanguage, type Language } from "#app/i18n/languages.ts";
import { assert } from "#app/shared/assert.ts";
import type { Id } from "#app/shared/id.ts";

export const WORD_FIELDS = {
  en: { title: "titleEn", text: "textEn", link: "linkEn" },
  es: { title: "titleEs", text: "textEs", link: "linkEs" },
} as const;

type WordField = (typeof WORD_FIELDS)[Language]["title" | "text" | "link"];

export type MaterialWords = Readonly<Record<WordField, string>>;

export type Revisions = Readonly<{
  sourceLanguage: Language;
  sourceRevision: number;
  /** Which revision of the source the other language follows; 0 where that is not written. */
  translatedRevision: number;
}>;

export type Material = MaterialWords &
  Revisions &
  Readonly<{ id: Id; sessionId: Id; position: number; removedAt: Date | null; version: number }>;

type Side = Readonly<{ title: string; text: string; link: string }>;

export function sideOf(words: MaterialWords, language: Language): Side {
  const { title, text, link } = WORD_FIELDS[language];
  return { title: words[title], text: words[text], link: words[link] };
}

export function isWritten(words: MaterialWords, language: Language): boolean {
  return Object.values(sideOf(words, language)).some((part) => part !== "");
}

function differs(before: MaterialWords, after: MaterialWords, language: Language): boolean {
  return Object.values(WORD_FIELDS[language]).some((name) => before[name] !== after[name]);
}

export function changedWords(before: MaterialWords, after: MaterialWords): WordField[] {
  const names = LANGUAGES.flatMap((language) => Object.values(WORD_FIELDS[language]));
  return names.filter((name) => before[name] !== after[name]);
}

export type TranslationState = "one-language" | "current" | "out-of-date";

export function translationState(material: MaterialWords & Revisions): TranslationState {
  const { sourceLanguage, sourceRevision, translatedRevision } = material;
  if (!isWritten(material, otherLanguage(sourceLanguage))) return "one-language";
  return translatedRevision < sourceRevision ? "out-of-date" : "current";
}

/** Of a new material; written in both, `language` is what it was written in first. */
export function firstRevisions(words: MaterialWords, language: Language): Revisions {
  const isOwn = isWritten(words, language);
  assert(isOwn || isWritten(words, otherLanguage(language)), "a material is written in a language");
  const sourceLanguage = isOwn ? language : otherLanguage(language);
  const isBoth = isWritten(words, otherLanguage(sourceLanguage));
  return { sourceLanguage, sourceRevision: 1, translatedRevision: isBoth ? 1 : 0 };
}

/** After a change of the words. */
export function revisionsAfter(before: MaterialWords & Revisions, words: MaterialWords): Revisions {
  const { sourceLanguage: source, sourceRevision: revision, translatedRevision } = before;
  const translation = otherLanguage(source);
  const [isSource, isTranslation] = [isWritten(words, source), isWritten(words, translation)];
  assert(isSource || isTranslation, "a material is written in a language");
  const newer = { sourceLanguage: source, sourceRevision: revision + 1 };
  if (!isSource) return { ...newer, sourceLanguage: translation, translatedRevision: 0 };

  const sourceChanges = differs(before, words, source);
  const translationChanges = isTranslation && differs(before, words, translation);
  const sourceRevision = sourceChanges ? revision + 1 : revision;
  if (!isTranslation) return { sourceLanguage: source, sourceRevision, translatedRevision: 0 };
  if (sourceChanges || !translationChanges) {
    return {
      ...{ sourceLanguage: source, sourceRevision },
      translatedRevision: translationChanges ? sourceRevision : translatedRevision,
    };
  }
  // Only the translation changed: it catches up, or it is what is new.
  return translationState(before) === "current"
    ? { ...newer, sourceLanguage: translation, translatedRevision: revision }
    : { sourceLanguage: source, sourceRevision: revision, translatedRevision: revision };
}

export type ReadMaterial = Side & {
  id: Id;
  /** What it is written in: the reader's language where there is one. */
  language: Language;
  /** Whether the other language holds something newer. */
  isOlder: boolean;
};

export function materialIn(material: Material, language: Language): ReadMaterial {
  const written = isWritten(material, language) ? language : otherLanguage(language);
  const isOlder =
    translationState(material) === "out-of-date" && written !== material.sourceLanguage;
  return { id: material.id, ...sideOf(material, written), language: written, isOlder };
}
