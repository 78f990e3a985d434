/** An action in words: its title, when it is, how it stands. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { TwoTexts } from "#app/i18n/two-texts.ts";
import { translationState, readIn } from "#app/i18n/two-texts.ts";
import type { Action } from "#app/modules/assemblies/action.ts";
import { Tag } from "#app/ui/tag.tsx";

/** A text in the page's language, or as it was written in the other one. */
export function TitleIn({ titleEn, titleEs }: TwoTexts<"title">) {
  const { t, language } = useText();
  const title = readIn({ titleEn, titleEs }, "title", language);
  if (title.language === language) return title.words;
  return (
    <>
      <span lang={title.language}>{title.words}</span>{" "}
      <span className="pp-small">{t(`portal:written-in.${title.language}`)}</span>
    </>
  );
}

export function useActionWords() {
  const { t, weekday } = useText();
  return {
    /** "Thursday 26 November 2026, 18:00–20:00" */
    when: ({ on, startTime, endTime }: Pick<Action, "on" | "startTime" | "endTime">) =>
      startTime === null || endTime === null
        ? weekday(on)
        : t("assemblies:when", { day: weekday(on), start: startTime, end: endTime }),
  };
}

type Standing = Pick<
  Action,
  "cancelledAt" | "publishedAt" | "sourceLanguage" | "sourceRevision" | "translatedRevision"
>;

export function ActionTags({ action }: { action: Standing }) {
  const { t } = useText();
  if (action.cancelledAt !== null) {
    return <Tag colour="grey">{t("assemblies:standing.cancelled")}</Tag>;
  }
  return (
    <>
      {action.publishedAt === null ? (
        <Tag>{t("assemblies:standing.draft")}</Tag>
      ) : (
        <Tag colour="green">{t("assemblies:standing.published")}</Tag>
      )}{" "}
      {translationState(action) === "out-of-date" && (
        <Tag colour="orange">{t("assemblies:standing.out-of-date")}</Tag>
      )}
    </>
  );
}
