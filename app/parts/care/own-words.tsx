/** Words that a person wrote, in their own language; in the other one, a line says in which. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Language } from "#app/i18n/languages.ts";

export function OwnWords({ words, language }: { words: string; language: Language }) {
  const { t, language: reading } = useText();
  if (language === reading) return <>{words}</>;
  return (
    <>
      <span lang={language}>{words}</span>{" "}
      <span className="pp-small">({t(`portal:written-in.${language}`)})</span>
    </>
  );
}
