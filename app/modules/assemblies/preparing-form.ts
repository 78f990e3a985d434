/** The forms that prepare an action: its campaigns, the asks in their order, pledged turnout. */
import { z } from "zod";
import { stop, tokenField } from "#app/shared/form-fields.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { peopleField } from "./action-form.ts";
import type { PledgedLine } from "./pledge-turnout.server.ts";

export const CAMPAIGN_FIELD = "campaign-";
export const ORDER_FIELD = "order-";
export const PLEDGED_FIELD = "pledged-";
export const WAS_FIELD = "was-";

type Typed = Readonly<Record<string, unknown>>;

/** The ids in the names of fields that begin so, and what each holds. */
function under(typed: Typed, prefix: string): [Id, string][] {
  return Object.entries(typed).flatMap(([name, value]) => {
    const id = name.slice(prefix.length);
    const isOne = name.startsWith(prefix) && isId(id) && typeof value === "string";
    return isOne ? [[id, value.trim()]] : [];
  });
}

const form = z.looseObject({ token: tokenField() });

export const campaignsForm = form.transform(({ token, ...typed }) => ({
  token,
  campaignIds: under(typed, CAMPAIGN_FIELD).map(([id]) => id),
}));

/** A number beside each ask that is put; the same number twice is no order. */
export const asksForm = form.transform(({ token, ...typed }, context) => {
  const numbered = under(typed, ORDER_FIELD).filter(([, text]) => text !== "");
  const seen = new Set<number>();
  for (const [id, text] of numbered) {
    const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    if (number > 0 && !seen.has(number)) seen.add(number);
    else {
      const message = number > 0 ? "order-twice" : "order-format";
      context.addIssue({ code: "custom", path: [ORDER_FIELD + id], message, params: {} });
    }
  }
  const inOrder = numbered.toSorted(([, one], [, other]) => Number(one) - Number(other));
  return { token, askIds: inOrder.map(([id]) => id) };
});

export const turnoutForm = form.transform(({ token, ...typed }, context) => {
  const was = new Map(under(typed, WAS_FIELD));
  const lines = under(typed, PLEDGED_FIELD).map(([institutionId, text]): PledgedLine => {
    const read = peopleField.safeParse(text);
    for (const issue of read.error?.issues ?? []) {
      const params = issue.code === "custom" ? (issue.params ?? {}) : {};
      const path = [PLEDGED_FIELD + institutionId];
      context.addIssue({ code: "custom", path, message: issue.message, params });
    }
    const before = was.get(institutionId) ?? "";
    return {
      institutionId,
      pledged: read.data ?? null,
      was: /^\d{1,9}$/.test(before) ? Number(before) : null,
    };
  });
  return lines.length === 0 ? stop(context, "form-stale") : { token, lines };
});
