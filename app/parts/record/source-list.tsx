/** The sources of a page of the record, as links with the day that each bears. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { Source } from "#app/modules/public-record/source-store.server.ts";
import { storedFile } from "#app/shared/paths.ts";

type SourcesProps = {
  sources: readonly Source[];
  /** The property of the described thing that a source is, for programs that read the page. */
  itemProp: string;
};

export function SourceList({ sources, itemProp }: SourcesProps) {
  const { language } = usePortal();
  const { t } = useText();
  if (sources.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("record:sources")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} itemProp={itemProp} />
            {source.labelIn !== language && (
              <span className="pp-small"> ({t(`portal:written-in.${source.labelIn}`)})</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceLink({ source, itemProp }: { source: Source; itemProp: string }) {
  const { language } = usePortal();
  const { t, date } = useText();
  const { at, label, labelIn, on } = source;
  const text = on === null ? label : t("record:source-on", { label, date: date(on) });
  return (
    <a
      className="govuk-link"
      href={"url" in at ? at.url : storedFile(at.fileId)}
      hrefLang={labelIn}
      itemProp={itemProp}
      {...(labelIn !== language && { lang: labelIn })}
    >
      {text}
    </a>
  );
}
