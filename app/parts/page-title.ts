/**
 * The title of a page: what it is, then the portal's name. A refused form adds "Error:" as it is
 * rendered.
 */
import type { MetaDescriptor } from "@remix-run/react";
import { languageOfPath } from "#app/i18n/languages.ts";
import { textIn, type Text } from "#app/i18n/portal-context.tsx";
import type { Translate } from "#app/i18n/translator.ts";

type MetaArgs = { location: { pathname: string }; data?: unknown };

/** `export const meta = titled(({ t }) => t("home:title"))` */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a route names what its loader answers
export function titled<Data = unknown>(
  title: (given: { t: Translate; text: Text; data: Data | undefined }) => string,
) {
  return ({ location, data }: MetaArgs): MetaDescriptor[] => {
    const text = textIn(languageOfPath(location.pathname) ?? "en");
    const given = { t: text.t, text, data: data as Data | undefined };
    return [{ title: `${title(given)} – Parent Power` }];
  };
}

/** Of a page behind a signed link: no search engine may list it. */
export function unlisted(meta: (args: MetaArgs) => MetaDescriptor[]) {
  return (args: MetaArgs): MetaDescriptor[] => [
    ...meta(args),
    { name: "robots", content: "noindex, nofollow" },
  ];
}

type OfPlan = { heading: { number: string } };

/** The title of what is done to one plan, with the plan's number. */
export function titledOfPlan(title: (given: { t: Translate }) => string) {
  return titled<OfPlan>(({ t, data }) => titleAbout(title({ t }), data?.heading.number));
}

type OfCohort = { cohort: { name: string } };

/** The title of a page about one cohort, with the cohort's name. */
export function titledOfCohort(title: (given: { t: Translate }) => string) {
  return titled<OfCohort>(({ t, data }) => titleAbout(title({ t }), data?.cohort.name));
}

/** A title with the record that it is about, such as "Approve the terms: CPP-0041". */
export function titleAbout(title: string, subject: string | undefined): string {
  return subject === undefined ? title : `${title}: ${subject}`;
}
