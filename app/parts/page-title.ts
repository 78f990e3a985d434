/** The title of a page: what it is, then the portal's name; "Error:" first while a form is refused. */
import type { MetaDescriptor } from "@remix-run/react";
import { languageOfPath } from "#app/i18n/languages.ts";
import { translator, type Translate } from "#app/i18n/translator.ts";

type MetaArgs = { location: { pathname: string }; data?: unknown };

/** `export const meta = titled(({ t }) => t("home:title"))` */
export function titled<Data = unknown>(
  title: (given: { t: Translate; data: Data | undefined }) => string,
) {
  return ({ location, data, ...rest }: MetaArgs): MetaDescriptor[] => {
    const t = translator(languageOfPath(location.pathname) ?? "en");
    const matches = (rest as { matches?: { data?: unknown }[] }).matches ?? [];
    const refused = matches.some((match) => hasErrors(match.data));
    const words = `${title({ t, data: data as Data | undefined })} – Parent Power`;
    return [{ title: refused ? t("portal:error-title", { title: words }) : words }];
  };
}

function hasErrors(data: unknown): boolean {
  return (
    typeof data === "object" &&
    data !== null &&
    "errors" in data &&
    Array.isArray(data.errors) &&
    data.errors.length > 0
  );
}
