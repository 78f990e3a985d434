/**
 * Names compared as a person remembers them: "nunez" finds Núñez.
 *
 * The same folding in code and as an SQL expression that both databases read, because SQLite
 * lowers ASCII letters only.
 */
const ACCENTED = Array.from("‘’ÁÀÂÄÃÅáàâäãåÉÈÊËéèêëÍÌÎÏíìîïÓÒÔÖÕóòôöõÚÙÛÜúùûüÑñÇç");

/** A name without accents, capitals, doubled space, and with one kind of apostrophe. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** SQL that folds a column; `column` is written by the code, never by a person. */
export function foldedColumn(column: string): string {
  const plain = ACCENTED.reduce(
    (sql, letter) => `replace(${sql}, '${letter}', '${foldName(letter).replace("'", "''")}')`,
    column,
  );
  return `lower(${plain})`;
}

/** A pattern for `LIKE … ESCAPE '!'` that finds the folded words anywhere. */
export function containing(words: string): string {
  return `%${foldName(words).replace(/[!%_]/g, "!$&")}%`;
}

/** The order of people by name, whatever accents and capitals they are written with. */
export function byFoldedName(one: { fullName: string }, other: { fullName: string }): number {
  const [first, second] = [foldName(one.fullName), foldName(other.fullName)];
  return first === second ? 0 : first < second ? -1 : 1;
}
