/** The title of a page: what it is, then the portal's name. A refused form adds "Error:" as it is rendered. */
import type { MetaDescriptor } from "@remix-run/react";
import { languageOfPath } from "#app/i18n/languages.ts";
import { translator, type Translate } from "#app/i18n/translator.ts";

type MetaArgs = { location: { pathname: string }; data?: unknown };

/** `export const meta = titled(({ t }) => t("home:title"))` */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a route names what its loader answers
export function titled<Data = unknown>(
  title: (given: { t: Translate; data: Data | undefined }) => string,
) {
  return ({ location, data }: MetaArgs): MetaDescriptor[] => {
    const t = translator(languageOfPath(location.pathname) ?? "en");
    return [{ title: `${title({ t, data: data as Data | undefined })} – Parent Power` }];
  };
}
