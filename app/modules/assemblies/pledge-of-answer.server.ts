/**
 * An answer that promises something, as the start of its pledge: what was said and by whom, where
 * and on which day. One answer becomes one pledge.
 */
import type { Language } from "#app/i18n/languages.ts";
import { columnOf } from "#app/i18n/two-texts.ts";
import type { Ask } from "#app/modules/campaigns/ask.ts";
import { dateValues } from "#app/modules/campaigns/campaign-form.ts";
import { listPledgesOfAction } from "#app/modules/campaigns/pledge-list-store.server.ts";
import { holderOn } from "#app/modules/campaigns/target.ts";
import { findTarget } from "#app/modules/campaigns/target-store.server.ts";
import type { Reader } from "#app/platform/database.server.ts";
import type { CalendarDate } from "#app/shared/calendar-date.ts";
import type { Id } from "#app/shared/id.ts";
import { findAction } from "./action-store.server.ts";
import type { Action } from "./action.ts";
import { isPromise, type Given } from "./answer.ts";
import { listPutAsks } from "./put-ask-store.server.ts";

export type PledgeOfAnswer = Readonly<{
  action: Pick<Action, "id" | "titleEn" | "titleEs" | "on">;
  /** Null while nobody has written it down. */
  pledgeId: Id | null;
  /** What the form of a pledge begins with. */
  values: Readonly<Record<string, string>>;
}>;

/** Null where that ask got no promise at that action; `actionId` may be any text. */
export async function readPledgeOfAnswer(
  reader: Reader,
  ask: Ask,
  { actionId, language }: { actionId: unknown; language: Language },
): Promise<PledgeOfAnswer | null> {
  const action = await findAction(reader, actionId);
  if (action === null) return null;
  const put = (await listPutAsks(reader, action.id)).find(({ askId }) => askId === ask.id);
  if (put === undefined || !isPromise(put.state.answer)) return null;
  const pledges = await listPledgesOfAction(reader, action.id);
  const { id, titleEn, titleEs, on } = action;
  return {
    action: { id, titleEn, titleEs, on },
    pledgeId: pledges.find(({ askId }) => askId === ask.id)?.id ?? null,
    values: {
      ...(await saidThere(reader, { ask, on, state: put.state })),
      // Said in the reader's language, or left to be said.
      keptWhen: ask[columnOf("title", language)],
    },
  };
}

type Said = { ask: Ask; on: CalendarDate; state: Given };

/** Who spoke is who was noted, or else who held the office on that day. */
async function saidThere(reader: Reader, { ask: { targetId }, on, state }: Said) {
  const target = await findTarget(reader, targetId);
  const holder = holderOn(target?.holders ?? [], on)?.name ?? "";
  const { words, wordsIn, saidBy } = state;
  return {
    ...{ targetId, words, ...(words !== "" && { wordsIn }), speaker: saidBy || holder },
    ...dateValues("pledgedOn", on),
  };
}
