/**
 * The page that takes a one-time code: typed, or brought by the link of a message. The link fills
 * the box and does nothing by itself, because scanners of mail open links too.
 */
import type { ReactNode } from "react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { CODE_MINUTES } from "#app/modules/identity/code-limits.ts";
import { paths } from "#app/shared/paths.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { Button } from "#app/ui/button.tsx";
import { CheckboxField, TextField, type FormState } from "#app/ui/form-parts.tsx";
import { Sentence } from "#app/ui/sentence.tsx";
import { FormSummary } from "./form-summary.tsx";
import { PublicFrame } from "./public-frame.tsx";

/** The form that the page holds; the language control sends it as a draft. */
export const CODE_FORM = "one-time-code";

type CodePageProps = {
  form: FormState;
  title: string;
  /** What the code is for, above the sentence that says where it went. */
  lead?: ReactNode;
  sent: string;
  /** Where the name was typed before: no question about others at the address, and what it does. */
  joins?: string;
  /** The sentence that leads to another code: `<link>…</link>`, and where to. */
  again: { text: string; href: string };
};

export function CodePage({ form, title, lead, sent, joins, again }: CodePageProps) {
  const { language, mode } = usePortal();
  const { t } = useText();
  const link = (href: string) => (words: string) => (
    <a className="govuk-link" href={href}>
      {words}
    </a>
  );
  return (
    <PublicFrame>
      <Measure>
        <FormSummary form={form} />
        <h1 className="govuk-heading-xl">{title}</h1>
        {lead !== undefined && <p className="govuk-body-l">{lead}</p>}
        <p className="govuk-body">{sent}</p>
        {mode === "demonstration" && (
          <p className="govuk-body">
            <Sentence
              text={t("identity:code.demonstration")}
              parts={{ link: link(paths(language).staffMail) }}
            />
          </p>
        )}
        <CodeForm form={form} joins={joins} />
        <p className="govuk-body">
          <Sentence text={again.text} parts={{ link: link(again.href) }} />
        </p>
      </Measure>
    </PublicFrame>
  );
}

function CodeForm({ form, joins }: { form: FormState; joins: string | undefined }) {
  const { t } = useText();
  const choice = {
    value: "1",
    text: t("identity:code.shared"),
    hint: t("identity:code.shared-hint"),
  };
  return (
    <form id={CODE_FORM} method="post" noValidate>
      <input type="hidden" name="id" value={String(form.values["id"] ?? "")} />
      <TextField
        form={form}
        name="code"
        label={t("identity:code.label")}
        hint={t("identity:code.hint", { minutes: CODE_MINUTES })}
        inputMode="numeric"
        autoComplete="one-time-code"
        width={10}
        spellCheck={false}
      />
      {joins === undefined && <CheckboxField form={form} name="shared" choices={[choice]} />}
      <Button>{joins ?? t("identity:code.button")}</Button>
    </form>
  );
}
