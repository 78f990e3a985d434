/** The way through a long list: its previous and next page, under the same filters. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { ListPage } from "#app/shared/list-page.ts";
import { Pagination } from "#app/ui/pagination.tsx";

export function ListPages({ list }: { list: ListPage<unknown> }) {
  const { path } = usePortal();
  const { t } = useText();
  const { previous, next } = list;
  if (previous === null && next === null) return null;
  const link = (page: number | null, text: string) =>
    page === null
      ? undefined
      : { href: pageHref(path, page), text, label: t("portal:pagination.page", { number: page }) };
  return (
    <Pagination
      label={t("portal:pagination.label")}
      previous={link(previous, t("portal:pagination.previous"))}
      next={link(next, t("portal:pagination.next"))}
    />
  );
}

/** This page's address with another page number; all else of the query stays. */
export function pageHref(path: string, page: number): string {
  const [pathname = "", query = ""] = path.split("?");
  const parameters = new URLSearchParams(query);
  parameters.delete("page");
  if (page > 1) parameters.set("page", String(page));
  const text = parameters.toString();
  return text === "" ? pathname : `${pathname}?${text}`;
}
