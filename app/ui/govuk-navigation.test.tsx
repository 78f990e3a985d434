/** Header, navigation, languages and pagination, held against govuk-frontend's own fixtures. */
import { expect, test } from "vitest";
import { GenericHeader } from "#app/ui/generic-header.tsx";
import { LanguageNavigation } from "#app/ui/language-navigation.tsx";
import { Pagination, type PageLink } from "#app/ui/pagination.tsx";
import { ServiceNavigation } from "#app/ui/service-navigation.tsx";
import { compareWithPublished, nodesOf } from "#tests/setup/same-html.ts";

interface HeaderOptions {
  logoText?: string;
  logoHtml?: string;
  url?: string;
}

// prettier-ignore
const HEADERS = ["default", "with image logo", "with text and image logo", "custom url"];

test(`GenericHeader matches ${String(HEADERS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<HeaderOptions>(
    "generic-header",
    HEADERS,
    ({ logoText, logoHtml, url = "/" }) => (
      <GenericHeader href={url} logo={logoHtml === undefined ? logoText : nodesOf(logoHtml)} />
    ),
  );
  expect(ours).toEqual(published);
});

interface ServiceOptions {
  navigation?: { href: string; text: string; current?: boolean; active?: boolean }[];
  navigationLabel?: string;
}

const SERVICES = [
  "default",
  "with navigation with a current item",
  "with large navigation",
  "with navigation being an empty array",
  "with navigation with an active item",
  "with no options set",
  "with custom navigation label",
];

test(`ServiceNavigation matches ${String(SERVICES.length)} published fixtures, without the menu button`, () => {
  const { ours, published } = compareWithPublished<ServiceOptions>(
    "service-navigation",
    SERVICES,
    ({ navigation = [], navigationLabel = "Menu" }) => (
      <ServiceNavigation
        label={navigationLabel}
        items={navigation.map(({ href, text, current, active }) => ({
          href,
          text,
          active: current ? "page" : active ? "section" : undefined,
        }))}
      />
    ),
  );
  expect(ours).toEqual(published);
});

interface LanguageOptions {
  ariaLabel?: string;
  items: { text: string; lang: string; href?: string; current?: boolean }[];
}

// prettier-ignore
const LANGUAGES = ["default", "with multiple languages", "with large amount of multiple languages"];

test(`LanguageNavigation matches ${String(LANGUAGES.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<LanguageOptions>(
    "language-navigation",
    LANGUAGES,
    ({ ariaLabel = "Language", items }) => (
      <LanguageNavigation
        label={ariaLabel}
        items={items.map(({ text, lang, href = "", current = false }) => ({
          language: lang,
          label: text,
          href,
          current,
        }))}
      />
    ),
  );
  expect(ours).toEqual(published);
});

interface PublishedLink {
  href: string;
  text?: string;
  labelText?: string;
}

interface PublishedPage {
  number: number | string;
  href: string;
  current?: boolean;
  ellipsis?: boolean;
  visuallyHiddenText?: string;
}

interface PaginationOptions {
  landmarkLabel?: string;
  previous?: PublishedLink;
  next?: PublishedLink;
  items?: PublishedPage[];
}

/** The words that the published links say where nobody gives them others. */
function linkOf(link: PublishedLink | undefined, word: string): PageLink | undefined {
  if (link === undefined) return undefined;
  const whole = nodesOf(`${word}<span class="govuk-visually-hidden"> page</span>`);
  return { href: link.href, text: link.text ?? whole, label: link.labelText };
}

const PAGINATIONS = [
  "default",
  "with custom link and item text",
  "with many pages",
  "first page",
  "last page",
  "with prev and next only",
  "with prev and next only and labels",
  "with prev and next only and very long labels",
  "with previous only",
  "with next only",
  "with custom navigation landmark",
  "with custom accessible labels on item links",
];

test(`Pagination matches ${String(PAGINATIONS.length)} published fixtures`, () => {
  const { ours, published } = compareWithPublished<PaginationOptions>(
    "pagination",
    PAGINATIONS,
    ({ landmarkLabel = "Pagination", previous, next, items }) => (
      <Pagination
        label={landmarkLabel}
        previous={linkOf(previous, "Previous")}
        next={linkOf(next, "Next")}
        pages={items?.map((item) =>
          item.ellipsis
            ? { gap: true }
            : {
                number: item.number,
                href: item.href,
                label: item.visuallyHiddenText ?? `Page ${String(item.number)}`,
                current: item.current,
              },
        )}
      />
    ),
  );
  expect(ours).toEqual(published);
});
