/** The form of what is arranged for a meeting. */
import { z } from "zod";
import {
  checkboxField,
  stop,
  textField,
  tokenField,
  versionField,
} from "#app/shared/form-fields.ts";
import { isId } from "#app/shared/id.ts";
import type { Arrangement } from "./arrangement.ts";

const LONGEST_NAME = 120;

/** Somebody or something of a list, or nothing yet. */
function chosenField(reason: string) {
  return z
    .string()
    .default("")
    .transform((text, context) => {
      if (text === "") return null;
      return isId(text) ? text : stop(context, reason);
    });
}

export const arrangementForm = z.object({
  token: tokenField(),
  version: versionField({ first: 0 }),
  hostId: chosenField("host-does-not-lead"),
  isPlaceConfirmed: checkboxField(),
  interpreter: textField({ max: LONGEST_NAME, optional: true }),
  childcare: textField({ max: LONGEST_NAME, optional: true }),
  speaker: textField({ max: LONGEST_NAME, optional: true }),
  sessionId: chosenField("session-not-offered"),
});

/** An arrangement as the fields of its form hold it. */
export function arrangementValues(
  arrangement: Arrangement,
  { isPlaceConfirmed, version }: { isPlaceConfirmed: boolean; version: number },
): Record<string, string> {
  const { hostId, interpreter, childcare, speaker, session } = arrangement;
  return {
    ...{ hostId: hostId ?? "", interpreter, childcare, speaker, sessionId: session?.id ?? "" },
    ...{ isPlaceConfirmed: isPlaceConfirmed ? "1" : "", version: String(version) },
  };
}
