/**
 * A staff page with one form: the way back, what was wrong, the form with its token and, where the
 * record may change meanwhile, the version that the page shows.
 */
import type { ReactNode } from "react";
import { useText } from "#app/i18n/portal-context.tsx";
import { Button, type ButtonLook } from "#app/ui/button.tsx";
import type { FormState } from "#app/ui/form-parts.tsx";
import { InnerPage } from "./inner-page.tsx";

export type FormPageProps = {
  /** The id of the form, as the route's handle names it. */
  id: string;
  form: FormState;
  title: string;
  lead?: ReactNode;
  back: { href: string; text: string };
  /** Absent where somebody else was faster and nothing is left to send. */
  button?: { text: string; look?: ButtonLook };
  /** Whether a file goes with the answers. */
  withFile?: boolean;
  children?: ReactNode;
};

const FILE_FORM = "multipart/form-data";

export function FormPage({ id, form, title, lead, back, button, ...rest }: FormPageProps) {
  const { withFile = false, children } = rest;
  return (
    <InnerPage back={back} title={title} form={form}>
      {lead !== undefined && <p className="govuk-body">{lead}</p>}
      <form id={id} method="post" noValidate {...(withFile && { encType: FILE_FORM })}>
        <Hidden form={form} name="token" />
        {form.values["version"] !== undefined && <Hidden form={form} name="version" />}
        {children}
        {button !== undefined && <Button look={button.look}>{button.text}</Button>}
      </form>
    </InnerPage>
  );
}

/** What the page itself fills in. */
export function Hidden({ form, name }: { form: FormState; name: string }) {
  const value = form.values[name];
  return <input type="hidden" name={name} value={typeof value === "string" ? value : ""} />;
}

/** The three boxes' words, in the page's language. */
export function useDateBoxes() {
  const { t } = useText();
  return {
    day: t("portal:date-boxes.day"),
    month: t("portal:date-boxes.month"),
    year: t("portal:date-boxes.year"),
  };
}
