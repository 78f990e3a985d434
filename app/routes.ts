/**
 * The URL map: every page under a language, machines without one.
 *
 * File names in routes/ are the URLs after the language; `[.]` is a literal point.
 */
import { flatRoutes } from "@remix-run/fs-routes";
import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";

export default [
  index("choose-language.tsx"),
  route("calendar/:file", "calendar-file.ts"),
  route("files/:id", "stored-file.ts"),
  route("unsubscribe/:link", "unsubscribe-by-mail.ts"),
  ...prefix(":language", await flatRoutes({ rootDirectory: "routes" })),
] satisfies RouteConfig;
