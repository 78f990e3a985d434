/** The document around every page, and the page that stands where a page failed. */
import { Meta, Outlet } from "@remix-run/react";
import type { MetaFunction } from "@remix-run/node";
import type { ReactNode } from "react";
import { inLanguage, languageOfPath, LANGUAGES } from "#app/i18n/languages.ts";
import { usePortal } from "#app/i18n/portal-context.tsx";
import { ErrorPage, errorTitle } from "#app/parts/error-page.tsx";
import { useHasFailed } from "#app/parts/has-failed.ts";
import { areaOf, refusalArea } from "#app/parts/page-area.ts";
import font from "#app/styles/pp-titling.woff2?url";
import theme from "#app/styles/theme.scss?url";

/** The title where a page failed; every page that works has its own. */
export const meta: MetaFunction = ({ error, location }) => [
  { title: errorTitle(error, languageOfPath(location.pathname) ?? "en") },
];

export function Layout({ children }: { children: ReactNode }) {
  const { language, address, path, roles } = usePortal();
  const isRefusal = useHasFailed();
  const isStaff = (isRefusal ? refusalArea(path, roles) : areaOf(path)) === "staff";
  return (
    <html className="govuk-template" lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="only light" />
        <meta name="theme-color" content="#5b1749" />
        {LANGUAGES.map((other) => (
          <link
            key={other}
            rel="alternate"
            hrefLang={other}
            href={address + inLanguage(path, other)}
          />
        ))}
        <Meta />
        <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={theme} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body className={isStaff ? "govuk-template__body pp-staff" : "govuk-template__body"}>
        {children}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
