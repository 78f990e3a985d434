/**
 * The answer at an assembly, as the start of a note of what became of its ask: the day, what the
 * ask becomes, what happened in both languages, and what shows it of the event itself.
 */
import { LANGUAGES } from "#app/i18n/languages.ts";
import { textIn } from "#app/i18n/portal-context.tsx";
import { columnOf, readIn } from "#app/i18n/two-texts.ts";
import type { Ask } from "#app/modules/campaigns/ask.ts";
import { dateValues } from "#app/modules/campaigns/campaign-form.ts";
import { listEvidence } from "#app/modules/campaigns/evidence-store.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import { findAction } from "./action-store.server.ts";
import type { Action } from "./action.ts";
import type { Answer } from "./answer.ts";
import { fateOf } from "./carry-over.ts";
import { listPutAsks } from "./put-ask-store.server.ts";

/** Empty where that ask got no answer at that action; `actionId` may be any text. */
export async function readFateOfAnswer(
  reader: Reader,
  ask: Ask,
  actionId: unknown,
): Promise<Record<string, string>> {
  const action = await findAction(reader, actionId);
  if (action === null) return {};
  const put = (await listPutAsks(reader, action.id)).find(({ askId }) => askId === ask.id);
  const answer = put?.state.answer ?? null;
  if (answer === null) return {};
  const shown = await listEvidence(reader, "action", action.id);
  const link = shown.find(({ url }) => url !== "");
  return {
    ...dateValues("on", action.on),
    ...notesOf(action, answer),
    status: fateOf(answer) ?? "",
    ...(link !== undefined && { link1: link.url, label1: link.label, labelIn1: link.labelIn }),
  };
}

function notesOf(action: Action, answer: Answer): Record<string, string> {
  const notes = LANGUAGES.map((language) => {
    const { t, date } = textIn(language);
    const said = {
      answer: t(`assemblies:answer.${answer}`),
      event: readIn(action, "title", language).words,
      day: date(action.on),
    };
    return [columnOf("note", language), t("campaigns:ask.answered-note", said)];
  });
  return Object.fromEntries(notes) as Record<string, string>;
}
