/** The form of a reply. It needs no token: sent twice, it says the same, and the last word stands. */
import { z } from "zod";
import { needFields, tickedNeeds } from "#app/modules/cohorts/needs-form.ts";
import { choiceField, stop, tidy } from "#app/shared/form-fields.ts";
import { ANSWERS, MOST_CHILDREN } from "./reply.ts";

/** Empty where it is not known yet. */
function childrenField() {
  return z
    .string()
    .default("")
    .transform((typed, context): number | null => {
      const text = tidy(typed);
      if (text === "") return null;
      const sound = /^\d{1,2}$/.test(text) && Number(text) <= MOST_CHILDREN;
      return sound ? Number(text) : stop(context, "children-coming", { max: MOST_CHILDREN });
    });
}

export const replyForm = z
  .object({
    answer: choiceField(ANSWERS, "answer-missing"),
    children: childrenField(),
    ...needFields,
  })
  .transform(({ answer, children, ...ticked }) => ({
    ...{ answer, children },
    ticked: tickedNeeds(ticked),
  }));
