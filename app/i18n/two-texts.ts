/**
 * A text that people write in both languages: the same fields, as columns `titleEn` and `titleEs`,
 * with what is known of how the two follow each other.
 *
 * The newer language is the source, and the other one follows one of its revisions. Whatever is
 * changed alone becomes newer and leaves the other out of date, until that is changed too or
 * somebody says that it is right as it is. Only what stands in both languages may be published.
 */
import { assert } from "#app/shared/assert.ts";
import { otherLanguage, type Language } from "./languages.ts";

/** The column of a field in a language. */
type Column<Field extends string> = `${Field}En` | `${Field}Es`;

export type TwoTexts<Field extends string> = Readonly<Record<Column<Field>, string>>;

export type Revisions = Readonly<{
  sourceLanguage: Language;
  sourceRevision: number;
  /** Which revision of the source the other language follows; 0 where that is not whole. */
  translatedRevision: number;
}>;

export function columnOf<Field extends string>(field: Field, language: Language): Column<Field> {
  return language === "en" ? `${field}En` : `${field}Es`;
}

/** The fields that a language holds. */
export function written<Field extends string>(
  texts: TwoTexts<Field>,
  fields: readonly Field[],
  language: Language,
): Field[] {
  return fields.filter((field) => texts[columnOf(field, language)] !== "");
}

/**
 * The columns that are empty although the text needs them, in page order: a field that is written
 * in one language is needed in the other, and `needed` fields in both.
 */
export function missingColumns<Field extends string>(
  texts: TwoTexts<Field>,
  fields: readonly Field[],
  needed: readonly Field[] = fields,
): Column<Field>[] {
  return fields.flatMap((field) => {
    const columns = [columnOf(field, "en"), columnOf(field, "es")];
    const empty = columns.filter((column) => texts[column] === "");
    return empty.length === 2 && !needed.includes(field) ? [] : empty;
  });
}

export function changedColumns<Field extends string>(
  before: TwoTexts<Field>,
  after: TwoTexts<Field>,
  fields: readonly Field[],
): Column<Field>[] {
  const columns = fields.flatMap((field) => [columnOf(field, "en"), columnOf(field, "es")]);
  return columns.filter((column) => before[column] !== after[column]);
}

/**
 * When a language is whole: with every field that the other one holds; or with any at all, where
 * each language may say the same in fields of its own, such as a text here and a film there.
 */
export type Whole = "every-field" | "any-field";

function isWhole<Field extends string>(
  texts: TwoTexts<Field>,
  fields: readonly Field[],
  { language, whole }: { language: Language; whole: Whole },
): boolean {
  const own = written(texts, fields, language);
  if (whole === "any-field") return own.length > 0;
  const others = written(texts, fields, otherLanguage(language));
  return own.length > 0 && others.every((field) => own.includes(field));
}

export type TranslationState = "missing" | "current" | "out-of-date";

/** How the language that is not the source stands, as lists read it from the columns alone. */
export function translationState(revisions: Revisions): TranslationState {
  const { sourceRevision, translatedRevision } = revisions;
  if (translatedRevision === 0) return "missing";
  return translatedRevision < sourceRevision ? "out-of-date" : "current";
}

/** Of a new text; `language` is what it was written in first, where it is written in both. */
export function firstRevisions<Field extends string>(
  texts: TwoTexts<Field>,
  fields: readonly Field[],
  language: Language,
  whole: Whole = "every-field",
): Revisions {
  const isOwn = written(texts, fields, language).length > 0;
  const sourceLanguage = isOwn ? language : otherLanguage(language);
  assert(written(texts, fields, sourceLanguage).length > 0, "a text is written in a language");
  const isBoth = isWhole(texts, fields, { language: otherLanguage(sourceLanguage), whole });
  return { sourceLanguage, sourceRevision: 1, translatedRevision: isBoth ? 1 : 0 };
}

/** After a change of the words. */
export function revisionsAfter<Field extends string>(
  before: TwoTexts<Field> & Revisions,
  after: TwoTexts<Field>,
  fields: readonly Field[],
  whole: Whole = "every-field",
): Revisions {
  const { sourceLanguage: source, sourceRevision: revision, translatedRevision } = before;
  const translation = otherLanguage(source);
  if (written(after, fields, source).length === 0) {
    assert(written(after, fields, translation).length > 0, "a text is written in a language");
    return { sourceLanguage: translation, sourceRevision: revision + 1, translatedRevision: 0 };
  }
  const changes = (language: Language) =>
    fields.some((field) => {
      const column = columnOf(field, language);
      return before[column] !== after[column];
    });
  const [sourceChanges, translationChanges] = [changes(source), changes(translation)];
  const sourceRevision = sourceChanges ? revision + 1 : revision;
  const same = { sourceLanguage: source, sourceRevision };
  if (!isWhole(after, fields, { language: translation, whole }))
    return { ...same, translatedRevision: 0 };
  if (sourceChanges && translationChanges) return { ...same, translatedRevision: sourceRevision };
  if (!translationChanges) {
    // Whole only because the source got shorter: there is a translation, and it is older.
    const older = sourceChanges ? Math.max(translatedRevision, 1) : translatedRevision;
    return { ...same, translatedRevision: older };
  }
  return afterTranslation(before, isWhole(after, fields, { language: source, whole }));
}

/** Only the translation changed: it catches up, or it is what is new. */
function afterTranslation(before: Revisions, isSourceWhole: boolean): Revisions {
  const { sourceLanguage, sourceRevision } = before;
  if (translationState(before) !== "current") {
    return { sourceLanguage, sourceRevision, translatedRevision: sourceRevision };
  }
  return {
    ...{ sourceLanguage: otherLanguage(sourceLanguage), sourceRevision: sourceRevision + 1 },
    translatedRevision: isSourceWhole ? sourceRevision : 0,
  };
}

/** Somebody says that the older language is right as it is; nothing where none is out of date. */
export function confirmed(revisions: Revisions): Revisions {
  const { sourceRevision } = revisions;
  return translationState(revisions) === "out-of-date"
    ? { ...revisions, translatedRevision: sourceRevision }
    : revisions;
}

export type ReadText = { words: string; language: Language };

/** A field in the reader's language; where that is empty, in the other one, which it names. */
export function readIn<Field extends string>(
  texts: TwoTexts<Field>,
  field: Field,
  language: Language,
): ReadText {
  const words = texts[columnOf(field, language)];
  if (words !== "") return { words, language };
  const other = otherLanguage(language);
  const others = texts[columnOf(field, other)];
  return others === "" ? { words: "", language } : { words: others, language: other };
}
