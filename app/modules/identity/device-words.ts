/**
 * A browser in two words for a person's own list of sessions: "Firefox · Android".
 *
 * Proper names only, so that the words are the same in every language; empty where nothing is
 * recognised. It is for recognising one's own phone, never for deciding anything.
 */
const BROWSERS = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//],
  ["Opera", /\bOPR\/|\bOpera\b/],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ["Safari", /\bSafari\//],
] as const;

const SYSTEMS = [
  ["Android", /\bAndroid\b/],
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Windows", /\bWindows\b/],
  ["Mac", /\bMacintosh\b/],
  ["Chrome OS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
] as const;

export function deviceWords(userAgent: string | null): string {
  const text = userAgent ?? "";
  return [named(BROWSERS, text), named(SYSTEMS, text)].filter((name) => name !== null).join(" · ");
}

function named(list: readonly (readonly [string, RegExp])[], text: string): string | null {
  return list.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
