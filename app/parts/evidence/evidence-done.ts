/** What was just done with a record's evidence, by the `done` word that leads to its page. */
import { useText } from "#app/i18n/portal-context.tsx";

export function useEvidenceDone() {
  const { t } = useText();
  return {
    evidence: t("wins:done.evidence"),
    removed: t("wins:done.removed"),
    "show-file": t("wins:done.show-file"),
    "hide-file": t("wins:done.hide-file"),
  };
}
