/** The form that takes several names of a register out at once: a tick for each. */
import { z } from "zod";
import { stop, tokenField } from "#app/shared/form-fields.ts";
import { isId, type Id } from "#app/shared/id.ts";

export const OUT_FIELD = "out-";

export const takeOutForm = z
  .looseObject({ token: tokenField() })
  .transform(({ token, ...values }, context): { token: Id; lineIds: Id[] } => {
    const lineIds = Object.keys(values)
      .filter((name) => name.startsWith(OUT_FIELD) && values[name] !== "")
      .map((name) => name.slice(OUT_FIELD.length))
      .filter(isId);
    return lineIds.length === 0 ? stop(context, "names-missing") : { token, lineIds };
  });
