/** The forms about themes: a name in one language or both, and concerns ticked to go under one. */
import { z } from "zod";
import { textField, tokenField, versionField } from "#app/shared/form-fields.ts";
import { isId, type Id } from "#app/shared/id.ts";
import { LONGEST_THEME } from "./theme.ts";

const name = {
  token: tokenField(),
  nameEn: textField({ max: LONGEST_THEME, optional: true }),
  nameEs: textField({ max: LONGEST_THEME, optional: true }),
};

function together({ nameEn, nameEs }: { nameEn: string; nameEs: string }, on: z.RefinementCtx) {
  if (nameEn !== "" || nameEs !== "") return;
  on.addIssue({ code: "custom", path: ["nameEn"], message: "theme-name-missing" });
}

export const newThemeForm = z.object(name).superRefine(together);

export const changeThemeForm = z.object({ ...name, version: versionField() }).superRefine(together);

/** Nothing is asked but to be sure. */
export const themeSureForm = z.object({ token: tokenField(), version: versionField() });

/** Before a concern's id in the names of the list's checkboxes. */
export const TICK = "tick-";

const optionalId = z
  .string()
  .default("")
  .transform((text) => (isId(text) ? text : ""));

export const groupForm = z
  .looseObject({
    token: tokenField(),
    act: z.enum(["put", "take"]).default("put"),
    /** The theme that is chosen, and the one whose list the page shows. */
    themeId: optionalId,
    shown: optionalId,
    /** Or a new theme's name. */
    ...{ nameEn: name.nameEn, nameEs: name.nameEs },
  })
  .transform(({ token, act, themeId, shown, nameEn, nameEs, ...values }, context) => {
    const concernIds = tickedIn(values);
    const isNamed = act === "put" && (nameEn !== "" || nameEs !== "");
    const id = act === "put" ? themeId : shown;
    if (isNamed && id === "") return { token, act, name: { nameEn, nameEs }, concernIds };
    if (!isNamed && id !== "") return { token, act, themeId: id, concernIds };
    const message = isNamed ? "theme-either" : "theme-missing";
    context.addIssue({ code: "custom", path: ["themeId"], message });
    return z.NEVER;
  });

function tickedIn(values: Readonly<Record<string, unknown>>): Id[] {
  return Object.keys(values)
    .filter((field) => field.startsWith(TICK))
    .map((field) => field.slice(TICK.length))
    .filter(isId)
    .sort();
}
