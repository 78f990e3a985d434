/** Materials to read: in the page's language, or in the other one, which is then said. */
import { otherLanguage } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/portal-context.tsx";
import type { ReadMaterial } from "#app/modules/training/material.ts";
import { Paragraphs } from "#app/ui/paragraphs.tsx";

export function MaterialList({ materials }: { materials: readonly ReadMaterial[] }) {
  return materials.map((material) => <Material key={material.id} material={material} />);
}

function Material({ material }: { material: ReadMaterial }) {
  const { t, language: own } = useText();
  const { language, title, text, link, isOlder } = material;
  const lang = language === own ? undefined : language;
  return (
    <>
      <h3 className="pp-title" lang={lang}>
        {title}
      </h3>
      <MaterialWords text={text} link={link} lang={lang} />
      {lang !== undefined && <p className="pp-small">{t(`portal:written-in.${lang}`)}</p>}
      {isOlder && <p className="pp-small">{t(`training:newer-in.${otherLanguage(language)}`)}</p>}
    </>
  );
}

type WordsProps = { text: string; link: string; lang?: "en" | "es" | undefined };

/** What a material holds: written words, a paragraph a line, and the address of more. */
export function MaterialWords({ text, link, lang }: WordsProps) {
  return (
    <>
      <Paragraphs text={text} lang={lang} />
      {link !== "" && (
        <p className="govuk-body">
          <a className="govuk-link pp-break" href={link} rel="noreferrer">
            {link}
          </a>
        </p>
      )}
    </>
  );
}
