/** What proves a record: web pages as their publishers call them, and files by what they show. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { Evidence } from "#app/modules/campaigns/evidence.ts";
import type { SubjectRef } from "#app/modules/evidence/subject.ts";
import { langOf } from "#app/parts/campaigns/own-title.tsx";
import { paths, storedFile } from "#app/shared/paths.ts";
import { Tag } from "#app/ui/tag.tsx";

type ListProps = {
  evidence: readonly Evidence[];
  /** Whose it is, for who may change it; null for who only reads. */
  change: (SubjectRef & { about: string }) | null;
};

/** Of a change of an ask or of a pledge, which has no page of its own. */
export function ProofList({ evidence, change }: ListProps) {
  const { t, language } = useText();
  return (
    <>
      {evidence.length > 0 && (
        <ul className="govuk-list pp-small">
          {evidence.map((one) => (
            <li key={one.id}>
              <Proof one={one} />
            </li>
          ))}
        </ul>
      )}
      {change !== null && (
        <p className="pp-small">
          <a className="govuk-link" href={paths(language).staffEvidence(change.kind, change.id)}>
            {t("wins:evidence.change")}
            <span className="govuk-visually-hidden">: {change.about}</span>
          </a>
        </p>
      )}
    </>
  );
}

/** One of them, with its language and day; a file with its size and with who can see it. */
export function Proof({ one }: { one: Evidence }) {
  const { t, date, language } = useText();
  const { file, url, label, labelIn, on } = one;
  const href = file === null ? url : storedFile(file.id);
  const kilobytes = file === null ? 0 : Math.max(1, Math.round(file.bytes / 1000));
  return (
    <>
      <a
        className="govuk-link pp-break"
        href={href}
        rel="noreferrer"
        lang={langOf(labelIn, language)}
      >
        {on === null ? label : t("record:source-on", { label, date: date(on) })}
      </a>
      {labelIn !== language && (
        <span className="pp-small"> {t(`portal:written-in.${labelIn}`)}</span>
      )}
      {file !== null && (
        <>
          {" "}
          <Tag colour={file.publishedAt === null ? "grey" : "green"}>
            {t(file.publishedAt === null ? "wins:evidence.private" : "wins:evidence.public")}
          </Tag>{" "}
          <span className="pp-small">
            {t(file.type === "application/pdf" ? "wins:evidence.pdf" : "wins:evidence.picture", {
              kilobytes,
            })}
          </span>
        </>
      )}
    </>
  );
}
