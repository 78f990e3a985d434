/**
 * Which page an address leads to, by the routes' paths alone: as many segments, the fixed ones the
 * same and the others filled; where several fit, the one with the most fixed segments.
 *
 * Where it names a page, Remix would name the same; where it is unsure, it names none.
 */
type Routes = Readonly<Record<string, RouteAddress | undefined>>;
type RouteAddress = Readonly<{ id: string; path?: string; index?: boolean; parentId?: string }>;

/** A page's segments; null stands for one that an address fills. */
type Page = { id: string; segments: (string | null)[] };

export function pagePicker(routes: Routes): (pathname: string) => string | null {
  const parents = new Set(Object.values(routes).map((route) => route?.parentId));
  const byLength = new Map<number, Page[]>();
  for (const route of Object.values(routes)) {
    if (route === undefined || parents.has(route.id)) continue;
    const segments = pathOf(routes, route)
      .split("/")
      .filter(Boolean)
      .map((segment) => (segment.startsWith(":") ? null : segment));
    const pages = byLength.get(segments.length) ?? [];
    byLength.set(segments.length, [...pages, { id: route.id, segments }].sort(byFixed));
  }

  return (pathname) => {
    const segments = pathname.split("/").filter(Boolean);
    const page = byLength.get(segments.length)?.find((candidate) => fits(candidate, segments));
    return page?.id ?? null;
  };
}

/** The route's path from the top. */
function pathOf(routes: Routes, { path = "", parentId }: RouteAddress): string {
  const parent = parentId === undefined ? undefined : routes[parentId];
  return parent === undefined ? path : `${pathOf(routes, parent)}/${path}`;
}

function byFixed(first: Page, second: Page): number {
  return fixed(second) - fixed(first);
}

function fixed({ segments }: Page): number {
  return segments.filter((segment) => segment !== null).length;
}

function fits(page: Page, segments: readonly string[]): boolean {
  return page.segments.every((segment, at) => segment === null || segment === segments[at]);
}
