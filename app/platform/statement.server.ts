/**
 * A statement whose text the code puts together before any value is known: names of columns and
 * expressions cannot be bound. Values go between the texts, bound as in any `$queryRaw`.
 */
export function statement(...texts: string[]): TemplateStringsArray {
  return Object.assign(texts, { raw: texts });
}
