/**
 * The frame of every page, from the skip link to the footer, in one order everywhere.
 *
 * All its words come from the caller. A page with a form names it in `form`: the language control
 * then sends the draft, and Enter presses what `form` says. `wide` gives the main part the whole
 * width, for sections that carry their own ground.
 */
import type { ReactNode } from "react";
import { BackNavigation, type BackLinkProps } from "#app/ui/back-link.tsx";
import { Footer, type FooterProps } from "#app/ui/footer.tsx";
import { GenericHeader } from "#app/ui/generic-header.tsx";
import {
  type LanguageItem,
  LanguageNavigation,
  type PageForm,
} from "#app/ui/language-navigation.tsx";
import { Mark } from "#app/ui/mark.tsx";
import { ServiceNavigation, type ServiceNavigationProps } from "#app/ui/service-navigation.tsx";
import { SkipLink } from "#app/ui/skip-link.tsx";

export interface PageProps {
  skip: ReactNode;
  home: { href: string; label: string };
  /** What a member of staff is here as; absent on public and family pages. */
  role?: ReactNode;
  languages: { label: string; items: readonly LanguageItem[] };
  navigation: ServiceNavigationProps;
  back?: (BackLinkProps & { label: string }) | undefined;
  form?: PageForm | undefined;
  footer: FooterProps;
  /** The line that says that this is a demonstration; absent on a live portal. */
  demonstration?: ReactNode;
  wide?: boolean | undefined;
  children: ReactNode;
}

/** The name, on two lines, in English in both languages. */
function Logo() {
  return (
    <>
      <Mark />
      <span lang="en">
        Parent
        <br />
        Power
      </span>
    </>
  );
}

function Header({ home, role, languages, navigation, form, demonstration }: PageProps) {
  return (
    <header>
      {demonstration !== undefined && (
        <div className="pp-demo">
          <div className="govuk-width-container">
            <p className="pp-small">{demonstration}</p>
          </div>
        </div>
      )}
      <GenericHeader href={home.href} label={home.label} logo={<Logo />}>
        {role !== undefined && <p className="pp-role">{role}</p>}
        <LanguageNavigation {...languages} form={form} />
      </GenericHeader>
      <ServiceNavigation {...navigation} />
    </header>
  );
}

export function Page(props: PageProps) {
  const { skip, back, footer, wide = false, children } = props;
  return (
    <>
      <SkipLink>{skip}</SkipLink>
      <Header {...props} />
      {wide ? (
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      ) : (
        <div className="govuk-width-container">
          {back !== undefined && <BackNavigation {...back} />}
          <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
            {children}
          </main>
        </div>
      )}
      <Footer {...footer} />
    </>
  );
}
