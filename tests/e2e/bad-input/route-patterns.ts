/** Every address of the portal as a pattern, read from the names of the route files. */
import { readdirSync } from "node:fs";

const ROUTES = "app/routes";

/** "/my/plans/:id/agreement.pdf", without the language, in the order of the folder. */
export function routePatterns(): string[] {
  const patterns = readdirSync(ROUTES)
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => patternOf(file.replace(/\.tsx$/, "")));
  return [...new Set(patterns)].sort();
}

/** Points part the segments, save those in brackets; an underscore at an edge is no part of one. */
function patternOf(name: string): string {
  const segments = name
    .split(/\.(?![^[]*\])/)
    .map((segment) => segment.replace(/_$/, "").replaceAll("[.]", ".").replace(/^\$/, ":"))
    .filter((segment) => !segment.startsWith("_"));
  return segments.map((segment) => `/${segment}`).join("");
}

/** The pattern of a path, in either language: the one with the fewest open places that fits. */
export function findPattern(path: string, patterns: readonly string[]): string | undefined {
  const places = (pattern: string) => pattern.split(":").length;
  return patterns
    .filter((pattern) => isOfPattern(path.split("?")[0]!, pattern))
    .sort((first, second) => places(first) - places(second))[0];
}

function isOfPattern(path: string, pattern: string): boolean {
  const wanted = pattern.split("/").slice(1);
  const given = path.split("/").slice(2);
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment.startsWith(":") || segment === given[index])
  );
}

/** The pattern with each of its places filled, under a language. */
export function fill(language: string, pattern: string, next: () => string): string {
  return `/${language}${pattern.replaceAll(/:\w+/g, () => encodeURIComponent(next()))}`;
}
