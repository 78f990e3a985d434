/** Words as somebody wrote them, a paragraph a line; `lang` where they are in another language. */
export interface ParagraphsProps {
  text: string;
  lang?: "en" | "es" | undefined;
}

export function Paragraphs({ text, lang }: ParagraphsProps) {
  const paragraphs = text.split(/\n+/).filter(Boolean);
  return paragraphs.map((words, index) => (
    <p key={index} className="govuk-body" lang={lang}>
      {words}
    </p>
  ));
}
