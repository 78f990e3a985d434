/** Where a fee comes from: the publication, what is worth knowing about it, who vouches for it. */
import { useText } from "#app/i18n/portal-context.tsx";
import { isTextKey } from "#app/i18n/translator.ts";

type Sourced = {
  source: string;
  sourceUrl: string;
  note: string;
  proposedByName: string | null;
  confirmedByName: string | null;
};

export function FeeSource({ fee }: { fee: Sourced }) {
  const { t } = useText();
  const { proposedByName, confirmedByName } = fee;
  const proposed =
    proposedByName === null
      ? t("settings:fees.shipped")
      : t("settings:fees.proposed-by", { name: proposedByName });
  return (
    <>
      <a className="govuk-link" href={fee.sourceUrl} lang="en">
        {fee.source}
      </a>
      <p className="pp-small">
        {isTextKey(fee.note) && <>{t(fee.note)} </>}
        {proposed}
        {confirmedByName !== null && (
          <>. {t("settings:fees.confirmed-by", { name: confirmedByName })}</>
        )}
      </p>
    </>
  );
}
