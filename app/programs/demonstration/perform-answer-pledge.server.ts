/**
 * Writes down the pledge of the invented assembly's answer with conditions, as it was said; what
 * is asked would count as keeping it.
 */
import { listPutAsks } from "#app/modules/assemblies/put-ask-store.server.ts";
import { findAsk } from "#app/modules/campaigns/ask-store.server.ts";
import { recordPledge } from "#app/modules/campaigns/record-pledge.server.ts";
import type { SignedInContext } from "#app/platform/context.server.ts";
import { assert } from "#app/shared/assert.ts";
import { addDays, type CalendarDate } from "#app/shared/calendar-date.ts";
import { newId, type Id } from "#app/shared/id.ts";

export async function performAnswerPledge(
  organiser: SignedInContext,
  { actionId, on }: { actionId: Id; on: CalendarDate },
): Promise<void> {
  const { reader } = organiser.db;
  const put = await listPutAsks(reader, actionId);
  const answered = put.find(({ state }) => state.answer === "yes-with-conditions");
  if (answered === undefined) return;
  const { campaignId, askId, titleEs, state } = answered;
  const ask = await findAsk(reader, campaignId, askId);
  assert(ask !== null, "an ask that was put is there");
  const facts = {
    ...{
      targetId: ask.targetId,
      actionId,
      words: state.words,
      wordsIn: state.wordsIn,
      isQuote: true,
    },
    ...{ speaker: state.saidBy, pledgedOn: on, witnesses: "", keptWhen: titleEs },
    ...{ keptWhenIn: "es" as const, nextCheckOn: addDays(organiser.today, 30) },
  };
  const order = { token: newId(), campaignId, askId, givenAt: actionId, invented: true };
  const recorded = await recordPledge(organiser, { ...order, facts, links: [] });
  assert(recorded.ok, "the pledge of an answer is accepted");
}
