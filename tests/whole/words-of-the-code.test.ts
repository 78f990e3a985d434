/** What the code says exists in both languages, with everything that its sentences need. */
import ts from "typescript";
import { expect, test } from "vitest";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { localeTexts, textsByStem, variablesOf } from "./locale-files.ts";
import { appSources, patternOf, placeOf, walk, type Source } from "./source-files.ts";

const sources = appSources();
const stems = textsByStem();

type Said = { place: string; pattern: RegExp; given: ts.Expression | undefined };

/** Every call `t("…")` or `text.t("…")` whose key is written as a text. */
const saidTexts: readonly Said[] = sources.flatMap((source) => {
  const said: Said[] = [];
  walk(source.tree, (node) => {
    if (!ts.isCallExpression(node) || !isTranslate(node.expression)) return;
    const pattern = patternOf(node.arguments[0]);
    if (pattern === null) return;
    said.push({ place: placeOf(source, node), pattern, given: node.arguments[1] });
  });
  return said;
});

const found = new Map<string, readonly string[]>();

/** The keys that a pattern may mean; most patterns stand in many places. */
function stemsOf(pattern: RegExp): readonly string[] {
  const known = found.get(pattern.source) ?? [...stems.keys()].filter((stem) => pattern.test(stem));
  found.set(pattern.source, known);
  return known;
}

function isTranslate(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === "t";
  return ts.isPropertyAccessExpression(callee) && callee.name.text === "t";
}

/** The names that an object written on the spot gives, or null where only running it could tell. */
function namesGiven(given: ts.Expression | undefined): string[] | null {
  if (given === undefined) return [];
  if (!ts.isObjectLiteralExpression(given)) return null;
  if (given.properties.some((property) => ts.isSpreadAssignment(property))) return null;
  return given.properties.flatMap(({ name }) =>
    name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [],
  );
}

/** What the sentence needs; where the key has gaps, what every sentence that it may mean needs. */
function neededBy(pattern: RegExp): string[] {
  const needs = stemsOf(pattern).map((stem) => {
    const { en = [], es = [] } = stems.get(stem) ?? {};
    return [...en, ...es].flatMap(({ words }) => variablesOf(words));
  });
  const [first = [], ...others] = needs;
  return [...new Set(first)].filter((name) => others.every((other) => other.includes(name)));
}

test("every text that the code asks for exists", () => {
  const missing = saidTexts.filter(({ pattern }) => stemsOf(pattern).length === 0);
  expect(missing.map(({ place, pattern }) => `${place} ${pattern.source}`)).toEqual([]);
});

test("every text that the code asks for gets the variables that its sentence needs", () => {
  const wrong = saidTexts.flatMap(({ place, pattern, given }) => {
    const names = namesGiven(given);
    if (names === null) return [];
    const missing = neededBy(pattern).filter((variable) => !names.includes(variable));
    return missing.map((variable) => `${place} ${pattern.source} needs ${variable}`);
  });
  expect(wrong).toEqual([]);
});

test("every text with plural forms gets a count", () => {
  const plural = new Set(
    [...stems].filter(([, { en }]) => en.some(({ form }) => form !== null)).map(([stem]) => stem),
  );
  const wrong = saidTexts.filter(({ pattern, given }) => {
    const names = namesGiven(given);
    const matching = stemsOf(pattern);
    const isPlural = matching.length > 0 && matching.every((stem) => plural.has(stem));
    return isPlural && names !== null && !names.includes("count");
  });
  expect(wrong.map(({ place }) => place)).toEqual([]);
});

/** Reasons given to `refuse("…")` and to `stop(context, "…")`. */
function reasonsOf(source: Source): [string, string][] {
  const reasons: [string, string][] = [];
  walk(source.tree, (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const at = { refuse: 0, stop: 1 }[node.expression.text];
    const reason = at === undefined ? undefined : node.arguments[at];
    if (reason === undefined || !ts.isStringLiteral(reason)) return;
    reasons.push([reason.text, placeOf(source, node)]);
  });
  return reasons;
}

test("every refusal has a sentence in both languages", () => {
  const known = new Set(stems.keys());
  const mute = sources
    .flatMap(reasonsOf)
    .filter(([reason]) => !known.has(`errors:${reason}`))
    .map(([reason, place]) => `${place} ${reason}`);
  expect(mute).toEqual([]);
});

test("no sentence for a refusal is left that nothing refuses with", () => {
  const said: RegExp[] = [];
  for (const { tree } of sources) {
    walk(tree, (node) => {
      if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
      const pattern = patternOf(node);
      if (pattern !== null && /^\^[a-z]+-/.test(pattern.source)) said.push(pattern);
    });
  }
  const reasons = [...stems.keys()].flatMap((stem) => /^errors:(.*)$/.exec(stem)?.[1] ?? []);
  expect(reasons.filter((reason) => !said.some((one) => one.test(reason)))).toEqual([]);
});

test("no text is left that nothing says", () => {
  const asked = new Map<string, RegExp>();
  for (const { tree } of sources) {
    walk(tree, (node) => {
      if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
      const pattern = patternOf(node);
      if (pattern !== null && /^\^[a-z-]+:[a-z[]/.test(pattern.source))
        asked.set(pattern.source, pattern);
    });
  }
  const isAsked = (stem: string) =>
    [...asked.values()].some(
      (pattern) => pattern.test(stem) || pattern.test(stem.replace(/\.(subject|body)$/, "")),
    );
  const unused = [...stems.keys()].filter((stem) => !stem.startsWith("errors:") && !isAsked(stem));
  expect(unused).toEqual([]);
});

test("no page tells a family that they are eligible, in either language", () => {
  const told = LANGUAGES.flatMap((language) => localeTexts(language)).filter(({ words }) =>
    /eligib|elegib/i.test(words),
  );
  expect(told.map(({ key }) => key)).toEqual([]);
});
