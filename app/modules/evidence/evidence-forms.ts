/** The forms that add evidence to a record: a web page or a file, what it is called, its day. */
import { z } from "zod";
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import {
  addressDateField,
  textField,
  tokenField,
  webAddressField,
} from "#app/shared/form-fields.ts";

const LONGEST_LABEL = 200;

const about = {
  token: tokenField(),
  label: textField({ max: LONGEST_LABEL, missing: "evidence-label-missing" }),
  labelIn: z
    .string()
    .default("")
    .transform((text): Language => (isLanguage(text) ? text : "en")),
  /** The day that it bears, where it bears one. */
  on: addressDateField(),
};

export const linkForm = z
  .object({ ...about, url: webAddressField() })
  .transform(({ token, ...link }) => ({ token, link }));

export const fileForm = z.object(about);

/** Nothing is asked but to be sure. */
export const removeForm = z.object({ token: tokenField() });

/** Who can see a file: everybody, or staff. */
export const showForm = z
  .object({
    token: tokenField(),
    act: z.enum(["show-file", "hide-file"]),
    evidenceId: z.string().default(""),
  })
  .transform(({ act, ...form }) => ({ ...form, isPublic: act === "show-file" }));
