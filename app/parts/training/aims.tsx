/** The aims of the NERUPI framework: as tags of a session, and where they come from. */
import { formatList } from "#app/i18n/format.ts";
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import { AIMS_SOURCE, type Aim } from "#app/modules/training/training-session.ts";
import { Sentence } from "#app/ui/sentence.tsx";

export function aimWords({ t, language }: Text, aims: readonly Aim[]): string {
  if (aims.length === 0) return t("training:session.no-aims");
  return formatList(
    language,
    aims.map((aim) => t(`training:aims.${aim}`)),
  );
}

export function AimsNote() {
  const { t } = useText();
  const link = (inside: string) => (
    <a className="govuk-link" href={AIMS_SOURCE} rel="noreferrer">
      <Sentence text={inside} />
    </a>
  );
  return (
    <p className="govuk-body pp-small pp-gap">
      <Sentence text={t("training:programme.aims-note")} parts={{ link }} />
    </p>
  );
}
