/**
 * Long lists come in pages of 50. A page number that is none is the first page; whether there is
 * a next page is known by asking for one row more, so that nobody counts the whole list.
 */
export const PAGE_SIZE = 50;
const LAST_PAGE = 10_000;

export type ListPage<Row> = {
  rows: Row[];
  page: number;
  previous: number | null;
  next: number | null;
};

/** The page number of a query such as `?page=3`. */
export function pageOfQuery(query: URLSearchParams): number {
  const text = query.get("page") ?? "";
  const page = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1;
  return Math.min(page, LAST_PAGE);
}

/** What a store asks for: how many rows to pass over, and one row more than a page holds. */
export function rowsOfPage(page: number): { skip: number; take: number } {
  return { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1 };
}

export function listPage<Row>(found: readonly Row[], page: number): ListPage<Row> {
  return {
    rows: found.slice(0, PAGE_SIZE),
    page,
    previous: page > 1 ? page - 1 : null,
    next: found.length > PAGE_SIZE ? page + 1 : null,
  };
}
