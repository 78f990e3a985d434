/**
 * A page below another one: the way back, what was wrong with its form, what was just done, its
 * name.
 */
import type { ReactNode } from "react";
import { useText } from "#app/i18n/portal-context.tsx";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";
import type { FormState } from "#app/ui/form-parts.tsx";
import { DoneBanner } from "./done-banner.tsx";
import { FormSummary } from "./form-summary.tsx";

export type InnerPageProps = {
  back: { href: string; text: string };
  title: string;
  /** The id of the title, where it names a table below. */
  id?: string;
  form?: FormState;
  /** The sentence of each `?done=` word that leads here. */
  done?: Readonly<Record<string, string>>;
  /** The whole width, for tables; text is easier to read in a narrow column. */
  wide?: boolean;
  children?: ReactNode;
};

export function InnerPage({ back, wide = false, ...page }: InnerPageProps) {
  const { t } = useText();
  return (
    <>
      <BackNavigation label={t("portal:back")} {...back} />
      {wide ? (
        <Titled {...page} />
      ) : (
        <Measure>
          <Titled {...page} />
        </Measure>
      )}
    </>
  );
}

function Titled({ title, id, form, done, children }: Omit<InnerPageProps, "back" | "wide">) {
  return (
    <>
      {form !== undefined && <FormSummary form={form} />}
      {done !== undefined && <DoneBanner texts={done} />}
      <h1 className="govuk-heading-xl" id={id}>
        {title}
      </h1>
      {children}
    </>
  );
}
