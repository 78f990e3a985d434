/** What is said of a session, and what may be done with it. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { TrainingSession } from "#app/modules/training/training-session.ts";
import { paths } from "#app/shared/paths.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { aimWords } from "./aims.tsx";

export function SessionFacts({ session }: { session: TrainingSession }) {
  const text = useText();
  const { t, language } = text;
  const other =
    language === "en"
      ? { key: t("training:session.title-es"), value: <span lang="es">{session.titleEs}</span> }
      : { key: t("training:session.title-en"), value: <span lang="en">{session.titleEn}</span> };
  return (
    <SummaryList
      rows={[
        { key: t("training:session.topic"), value: t(`training:topics.${session.topic}`) },
        { key: t("training:session.aims"), value: aimWords(text, session.aims) },
        other,
      ]}
    />
  );
}

export function SessionActions({ session: { id, archivedAt } }: { session: TrainingSession }) {
  const { language } = usePortal();
  const { t } = useText();
  const to = paths(language);
  return (
    <ButtonGroup>
      <ButtonLink href={to.staffNewMaterial(id)}>{t("training:session.add-material")}</ButtonLink>
      <ButtonLink look="secondary" href={to.staffSessionStep(id, "edit")}>
        {t("training:session.change")}
      </ButtonLink>
      <ButtonLink look="secondary" href={to.staffSessionStep(id, "archive")}>
        {archivedAt === null ? t("training:session.archive") : t("training:session.restore")}
      </ButtonLink>
    </ButtonGroup>
  );
}
