/** The title of each page of an application. */
import { PAGES, type Page } from "#app/modules/payment-plans/application-parts.ts";
import { titled } from "#app/parts/page-title.ts";

export const pageTitle = titled<{ page?: Page }>(({ t, data }) => {
  const page = PAGES.find((each) => each === data?.page);
  return page === undefined ? t("apply:tasks.heading") : t(`apply:${page}.heading`);
});
