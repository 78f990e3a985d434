/**
 * The head of a page of the public record: its title, a description, and the Open Graph card by
 * which messengers and networks show a link. The card's addresses are absolute.
 */
import type { MetaDescriptor } from "@remix-run/react";
import { LOCALES, languageOfPath, type Language } from "#app/i18n/languages.ts";
import { textIn } from "#app/i18n/portal-context.tsx";
import type { Translate } from "#app/i18n/translator.ts";
import { paths } from "#app/shared/paths.ts";
import { titled } from "../page-title.ts";

type Given<Data> = { t: Translate; data: Data | undefined };
type Described = { title: string; description: string };
type MetaArgs = { location: { pathname: string }; data?: unknown };

/** The picture of each language, which says in words what its `alt` says; made for links alone. */
export const CARD = { width: 1200, height: 630 } as const;

function picture(address: string, language: Language, alt: string) {
  return {
    "og:image": `${address}/card.${language}.png`,
    "og:image:type": "image/png",
    "og:image:width": String(CARD.width),
    "og:image:height": String(CARD.height),
    "og:image:alt": alt,
  };
}

/** `type` is Open Graph's: an "article" tells of one thing, a "website" leads on. */
export function recordMeta<Data extends { address: string }>(
  type: "website" | "article",
  describe: (given: Given<Data>) => Described,
) {
  return (args: MetaArgs): MetaDescriptor[] => {
    const { location } = args;
    const language = languageOfPath(location.pathname) ?? "en";
    const { t } = textIn(language);
    const data = args.data as Data | undefined;
    const { title, description } = describe({ t, data });
    const other = language === "en" ? "es" : "en";
    const feed = paths(language).campaignFeed;
    const card = {
      "og:type": type,
      "og:site_name": "Parent Power",
      "og:title": title,
      "og:description": description,
      "og:url": `${data?.address ?? ""}${location.pathname}`,
      "og:locale": LOCALES[language].replace("-", "_"),
      "og:locale:alternate": LOCALES[other].replace("-", "_"),
      ...picture(data?.address ?? "", language, t("record:card-alt")),
    };
    return [
      ...titled(() => title)(args),
      { name: "description", content: description },
      ...Object.entries(card).map(([property, content]) => ({ property, content })),
      { name: "twitter:card", content: "summary_large_image" },
      ...[{ tagName: "link", rel: "alternate", type: "application/atom+xml", href: feed }],
    ];
  };
}
