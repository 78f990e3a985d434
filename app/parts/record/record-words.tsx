/** How the public record says its days, and texts that stand in the other language. */
import { formatMonth } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/languages.ts";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { knownPart, type ExactDay } from "#app/modules/public-record/exact-day.ts";

/** "4 October 2018", "December 2017", "2018", or "reported 29 November 2019". */
export function useRecordDay(): (day: ExactDay) => string {
  const { language } = usePortal();
  const { t, date } = useText();
  return ({ on, exact }) => {
    if (exact === "year") return on.slice(0, 4);
    if (exact === "month") return formatMonth(language, on);
    return exact === "by" ? t("record:day.by", { date: date(on) }) : date(on);
  };
}

/**
 * A day on its own, for readers and for programs; what is only reported by a day has no day of its
 * own.
 */
export function RecordDay({ day, itemProp }: { day: ExactDay; itemProp?: string }) {
  const words = useRecordDay()(day);
  const said = words.charAt(0).toUpperCase() + words.slice(1);
  if (day.exact === "by") return <>{said}</>;
  return (
    <time dateTime={knownPart(day)} itemProp={itemProp}>
      {said}
    </time>
  );
}

type OwnProps = { text: { words: string; language: Language } };

/** Words that carry their language where it is not the page's. */
export function Own({ text: { words, language } }: OwnProps) {
  const page = usePortal().language;
  return language === page ? <>{words}</> : <span lang={language}>{words}</span>;
}

/** Words that somebody said or wrote once, in one language, which they name. */
export function OwnWords({ text }: OwnProps) {
  const page = usePortal().language;
  const { t } = useText();
  return (
    <>
      <Own text={text} />
      {text.language !== page && (
        <span className="pp-small"> ({t(`portal:written-in.${text.language}`)})</span>
      )}
    </>
  );
}

type MarksProps = { of: { invented: boolean; publicRecord: boolean; isOutOfDate: boolean } };

/** What a reader has to know of a page of the record: where it comes from, what may be behind. */
export function RecordMarks({ of }: MarksProps) {
  const { t } = useText();
  return (
    <>
      {of.publicRecord && <p className="pp-small">{t("record:public-record")}</p>}
      {of.invented && <p className="pp-small">{t("record:invented")}</p>}
      {of.isOutOfDate && <p className="pp-small">{t("record:out-of-date")}</p>}
    </>
  );
}

export function Invented({ of }: { of: { invented: boolean } }) {
  const { t } = useText();
  return of.invented ? <span className="pp-small"> {t("record:invented")}</span> : null;
}
