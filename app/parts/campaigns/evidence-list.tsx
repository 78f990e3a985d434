/** What proves a record: web pages as their publishers call them, and files by name. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Evidence } from "#app/modules/campaigns/evidence.ts";
import { langOf } from "./own-title.tsx";

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { t, language } = useText();
  if (evidence.length === 0) return null;
  return (
    <ul className="govuk-list pp-small">
      {evidence.map(({ id, url, label, labelIn, file }) => (
        <li key={id}>
          {url === "" ? (
            t("campaigns:evidence.file", { name: file?.name ?? "" })
          ) : (
            <a className="govuk-link" href={url} rel="noreferrer" lang={langOf(labelIn, language)}>
              {label}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
