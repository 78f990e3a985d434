/** The frame of a page with its words: header, navigation, languages, help, the small print. */
import { useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import { inLanguage, LANGUAGE_NAMES, LANGUAGES } from "#app/i18n/languages.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { paths } from "#app/shared/paths.ts";
import type { PageForm } from "#app/ui/language-navigation.tsx";
import { Page } from "#app/ui/page.tsx";
import type { NavigationItem } from "#app/ui/service-navigation.tsx";
import { useHasFailed } from "./has-failed.ts";

/** What a route may say of its page in `export const handle`. */
export type PageHandle = {
  /** The id of the page's form: its draft survives a change of language. */
  form?: PageForm;
  /** A full-width main part, for sections with their own ground. */
  wide?: boolean;
};

type PageFrameProps = {
  navigation: readonly NavigationItem[];
  /** What a member of staff is here as. */
  role?: string;
  children: ReactNode;
};

/** The handle of the innermost route that has one; a page that failed shows nothing of its route's. */
function useHandle(): PageHandle {
  const handles = useMatches().map(({ handle }) => handle as PageHandle | undefined);
  const hasFailed = useHasFailed();
  return (hasFailed ? undefined : handles.findLast((handle) => handle !== undefined)) ?? {};
}

export function PageFrame({ navigation, role, children }: PageFrameProps) {
  const { language, mode, path } = usePortal();
  const { t } = useText();
  const { form, wide } = useHandle();
  const languages = LANGUAGES.map((other) => ({
    language: other,
    label: LANGUAGE_NAMES[other],
    href: inLanguage(path, other),
    current: other === language,
  }));
  return (
    <Page
      skip={t("portal:skip")}
      home={{ href: paths(language).home, label: t("portal:home") }}
      {...(role !== undefined && { role })}
      languages={{ label: t("portal:language"), items: languages }}
      navigation={{ label: t("portal:menu"), items: navigation }}
      form={form}
      wide={wide}
      footer={useFooter()}
      {...(mode === "demonstration" && { demonstration: t("portal:demonstration") })}
    >
      {children}
    </Page>
  );
}

function useFooter() {
  const { language, mode, help } = usePortal();
  const { t } = useText();
  const to = paths(language);
  const about = mode === "demonstration" ? t("portal:about-demonstration") : t("portal:about");
  return {
    heading: t("portal:help.heading"),
    contact: t("portal:help.contact"),
    ...help,
    promise: t("portal:help.promise"),
    links: [
      { href: to.privacy, text: t("portal:privacy") },
      { href: to.accessibility, text: t("portal:accessibility") },
      { href: to.words, text: t("portal:words") },
    ],
    about,
  };
}

/** Marks the item whose section holds this page; `also` are addresses of the same section. */
export function withActive(
  items: readonly { href: string; text: string; also?: readonly string[] }[],
  pathname: string,
): NavigationItem[] {
  const holds = (href: string) => pathname === href || pathname.startsWith(`${href}/`);
  const deepest = items
    .filter(({ href, also = [] }) => [href, ...also].some(holds))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return items.map((item) => {
    const { href, text } = item;
    if (item !== deepest) return { href, text };
    return { href, text, active: pathname === href ? ("page" as const) : ("section" as const) };
  });
}
