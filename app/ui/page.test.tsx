/** The frame of a page: its order, its landmarks, and the language control that Enter never presses. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Page, type PageProps } from "#app/ui/page.tsx";
import { outline } from "#tests/setup/same-html.ts";

const PAGE: Omit<PageProps, "children"> = {
  skip: "Skip to main content",
  home: { href: "/en", label: "Parent Power, home page" },
  languages: {
    label: "Language",
    items: [
      { language: "en", label: "English", href: "/en/wins?page=2", current: true },
      { language: "es", label: "Español", href: "/es/wins?page=2", current: false },
    ],
  },
  navigation: { label: "Menu", items: [{ href: "/en/wins", text: "Wins", active: "page" }] },
  footer: {
    heading: "Need help?",
    contact: "Call <phone/> or write to <email/>.",
    telephone: "020 7946 0018",
    email: "help@example.org",
    promise: "Never.",
    links: [],
    about: "Small.",
  },
};

function lines(props: Partial<PageProps> = {}): string[] {
  const html = renderToStaticMarkup(
    <Page {...PAGE} {...props}>
      <h1>Wins</h1>
    </Page>,
  );
  return outline(html)
    .split("\n")
    .map((line) => line.trim());
}

/** The tags of a page in its own order, for those that open with one of the names. */
function tags(names: RegExp, props?: Partial<PageProps>): string[] {
  return lines(props).filter((line) => names.test(line));
}

test("a page is skip link, header, main part, footer; its h1 is inside main", () => {
  expect(tags(/^<(a class="govuk-skip|header|main|h1|footer)/)).toEqual([
    '<a class="govuk-skip-link" href="#main">',
    "<header>",
    '<main class="govuk-main-wrapper" id="main" tabindex="-1">',
    "<h1>",
    '<footer class="pp-footer">',
  ]);
});

test("without a form the other language is a link to the same page and query", () => {
  expect(tags(/language-navigation__(link|text)/)).toEqual([
    '<span aria-current="true" class="govuk-language-navigation__text" lang="en">',
    '<a class="govuk-language-navigation__link" href="/es/wins?page=2" hreflang="es" lang="es" rel="alternate">',
  ]);
  expect(tags(/^<button/)).toEqual([]);
});

test("with a form the first of 2 buttons is the one that Enter presses, the second sends the draft", () => {
  expect(tags(/^<button/, { form: { id: "pay", name: "step", value: "next" } })).toEqual([
    '<button aria-hidden="true" class="govuk-visually-hidden" form="pay" name="step" tabindex="-1" type="submit" value="next">',
    '<button class="govuk-language-navigation__link" form="pay" formaction="/es/wins?page=2" formnovalidate lang="es" name="draft" type="submit" value="1">',
  ]);
});

test("a wide page has no container around its main part", () => {
  expect(tags(/^<main/, { wide: true })).toEqual(['<main id="main" tabindex="-1">']);
});

test("the way back is a landmark of its own, before the main part", () => {
  const back = { href: "/en/my", text: "My page", label: "Back" };
  expect(tags(/^<(nav aria-label="Back"|a class="govuk-back|main)/, { back })).toEqual([
    '<nav aria-label="Back">',
    '<a class="govuk-back-link" href="/en/my">',
    '<main class="govuk-main-wrapper" id="main" tabindex="-1">',
  ]);
});

test("a demonstration says so, a live portal has no such line; a role stands where there is one", () => {
  expect(lines()).not.toContain('<div class="pp-demo">');
  expect(lines({ demonstration: "This is a demonstration." })).toContain(
    "This is a demonstration.",
  );
  expect(lines()).not.toContain('<p class="pp-role">');
  expect(lines({ role: "Staff: finance" })).toContain("Staff: finance");
});
