/** The questions of a form about what proves it: up to two web pages, each as its publisher calls it. */
import { z } from "zod";
import { isLanguage, type Language } from "#app/i18n/languages.ts";
import { textField, webAddressField } from "#app/shared/form-fields.ts";
import { ruleAbout } from "#app/shared/form-rules.ts";
import type { EvidenceLink } from "./evidence.ts";

const LONGEST_LABEL = 200;

const label = textField({ max: LONGEST_LABEL, optional: true });

const labelIn = z
  .string()
  .default("")
  .transform((text): Language => (isLanguage(text) ? text : "en"));

export const evidenceFields = {
  ...{ link1: webAddressField({ optional: true }), label1: label, labelIn1: labelIn },
  ...{ link2: webAddressField({ optional: true }), label2: label, labelIn2: labelIn },
};

type Typed = Readonly<{
  link1: string;
  label1: string;
  labelIn1: Language;
  link2: string;
  label2: string;
  labelIn2: Language;
}>;

/** An address has a name, and a name has an address. */
export function refuseHalfLinks(typed: Typed, context: z.RefinementCtx): void {
  refuseHalfLink(typed, 1, context);
  refuseHalfLink(typed, 2, context);
}

function refuseHalfLink(typed: Typed, number: 1 | 2, context: z.RefinementCtx): void {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  const [link, name] = [typed[`link${number}`], typed[`label${number}`]];
  if (link !== "" && name === "") refuse(`label${String(number)}`, "evidence-label-missing");
  if (link === "" && name !== "") refuse(`link${String(number)}`, "evidence-link-missing");
}

/** The same as rules of a form that tells everything at once, one for each link. */
export const wholeLinks = ([1, 2] as const).map((number) =>
  ruleAbout<Typed>([`link${number}`, `label${number}`], (typed, context) =>
    refuseHalfLink(typed, number, context),
  ),
);

export function linksOf(typed: Typed): EvidenceLink[] {
  const links = [
    { url: typed.link1, label: typed.label1, labelIn: typed.labelIn1, on: null },
    { url: typed.link2, label: typed.label2, labelIn: typed.labelIn2, on: null },
  ];
  return links.filter(({ url }) => url !== "");
}
