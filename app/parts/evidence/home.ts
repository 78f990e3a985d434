/** The page on which a record's evidence stands, and the way back to it. */
import type { Language } from "#app/i18n/languages.ts";
import type { Text } from "#app/i18n/portal-context.tsx";
import type { Home, Subject } from "#app/modules/evidence/subject.ts";
import { titleOf } from "#app/parts/campaigns/own-title.tsx";
import { cut } from "#app/shared/form-fields.ts";
import { paths } from "#app/shared/paths.ts";

export function homePath(language: Language, { kind, id }: Home): string {
  const to = paths(language);
  return {
    ...{ campaign: to.staffCampaign, pledge: to.staffPledge },
    ...{ action: to.staffAction, win: to.staffWin },
  }[kind](id);
}

const LONGEST_BACK = 60;

export function homeOf(text: Text, { home, titles }: Pick<Subject, "home" | "titles">) {
  const title = titleOf(text, titles);
  const shown = cut(title, LONGEST_BACK);
  return {
    href: homePath(text.language, home),
    text: shown.length < title.length ? `${shown}…` : shown,
  };
}
