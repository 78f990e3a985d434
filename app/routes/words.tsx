/** The glossary: every word in both languages side by side, each in its own language. */
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "#app/i18n/languages.ts";
import { textIn, useText } from "#app/i18n/portal-context.tsx";
import { GLOSSARY } from "#app/parts/glossary.ts";
import { titled } from "#app/parts/page-title.ts";
import { PublicFrame } from "#app/parts/public-frame.tsx";
import { keptInMemory } from "#app/platform/http/public-pages.server.ts";
import { Sentence } from "#app/ui/sentence.tsx";
import { Table, words } from "#app/ui/table.tsx";

export const headers = keptInMemory;
export const meta = titled(({ t }) => t("public:words.title"));

export default function Words() {
  const { language, t } = useText();
  const order = [language, ...LANGUAGES.filter((other) => other !== language)];
  return (
    <PublicFrame>
      <h1 className="govuk-heading-xl">{t("public:words.title")}</h1>
      <p className="govuk-body-l">
        <Sentence text={t("public:words.lead")} />
      </p>
      <Table
        caption={t("public:words.caption")}
        captionSize="hidden"
        head={order.map((one) => words(<span lang={one}>{LANGUAGE_NAMES[one]}</span>))}
        rows={GLOSSARY.map((entry) => ({
          id: entry,
          cells: order.map((one) => words(<Entry entry={entry} language={one} />)),
        }))}
      />
    </PublicFrame>
  );
}

type EntryProps = { entry: (typeof GLOSSARY)[number]; language: Language };

function Entry({ entry, language }: EntryProps) {
  const { t } = textIn(language);
  return (
    <div lang={language}>
      <strong>
        <Sentence text={t(`public:words.entries.${entry}.word`)} />
      </strong>
      <p className="pp-small">{t(`public:words.entries.${entry}.meaning`)}</p>
    </div>
  );
}
