/**
 * The other language of the same page: a link, or, where the page has a form, a button that looks
 * like that link and sends the draft, unchecked, to the same page in the other language.
 *
 * Languages are named in themselves; the one in use is no link. `DefaultButton` stands before the
 * buttons, so that Enter in a field never switches language.
 */
import { DefaultButton } from "#app/ui/default-button.tsx";

export interface LanguageItem {
  language: string;
  label: string;
  href: string;
  current: boolean;
}

/** The page's form, with the name and value of the button that Enter should press in it. */
export interface PageForm {
  id: string;
  name?: string | undefined;
  value?: string | undefined;
}

interface LanguageNavigationProps {
  label: string;
  items: readonly LanguageItem[];
  form?: PageForm | undefined;
}

const SWITCH = "govuk-language-navigation__link";

function OtherLanguage({ item, formId }: { item: LanguageItem; formId: string | undefined }) {
  const { language, label, href } = item;
  if (formId === undefined)
    return (
      <a className={SWITCH} href={href} rel="alternate" lang={language} hrefLang={language}>
        {label}
      </a>
    );
  return (
    <button
      type="submit"
      className={SWITCH}
      form={formId}
      formAction={href}
      formNoValidate
      name="draft"
      value="1"
      lang={language}
    >
      {label}
    </button>
  );
}

function CurrentLanguage({ language, label }: LanguageItem) {
  return (
    <span className="govuk-language-navigation__text" aria-current="true" lang={language}>
      {label}
    </span>
  );
}

export function LanguageNavigation({ label, items, form }: LanguageNavigationProps) {
  return (
    <nav className="govuk-language-navigation" aria-label={label}>
      {form !== undefined && <DefaultButton form={form.id} name={form.name} value={form.value} />}
      <ul className="govuk-language-navigation__list">
        {items.map((item) => (
          <li key={item.language} className="govuk-language-navigation__list-item">
            {item.current ? (
              <CurrentLanguage {...item} />
            ) : (
              <OtherLanguage item={item} formId={form?.id} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
