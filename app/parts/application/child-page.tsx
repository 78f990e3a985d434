/** One child of an application: a full name and a date of birth; and the page that takes it out. */
import { useText } from "#app/i18n/portal-context.tsx";
import { checkRemovable } from "#app/modules/payment-plans/application-changes.ts";
import type { ApplicationChild } from "#app/modules/payment-plans/application.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { toParts } from "#app/shared/calendar-date.ts";
import { DateField, TextField } from "#app/ui/form-parts.tsx";
import {
  AnswerForm,
  ApplicationFrame,
  useAddresses,
  type PageProps,
} from "./application-frame.tsx";

type ChildPageProps = PageProps & { child: ApplicationChild | null };

/** One child: a full name, and a date of birth in three boxes. */
export function ChildPage({ view, answered, child }: ChildPageProps) {
  const { t } = useText();
  const to = useAddresses(view);
  const form = useFormState(answered, child === null ? {} : textsOfChild(child));
  const back = { href: to.page("children"), text: t("apply:children.back") };
  const removable = child !== null && checkRemovable(child, view.application).ok;
  const remove = removable && (
    <a className="govuk-link" href={to.removeChild(child.id)}>
      {t("apply:child.remove")}
    </a>
  );
  return (
    <ApplicationFrame view={view} form={form} back={back}>
      <h1 className="govuk-heading-xl">
        {child === null
          ? t("apply:child.heading")
          : t("apply:child.change", { name: child.fullName })}
      </h1>
      <AnswerForm form={form} token={view.token} beside={remove}>
        <TextField
          form={form}
          name="fullName"
          label={t("apply:child.name")}
          hint={t("apply:child.name-hint")}
          spellCheck={false}
          autoComplete="off"
        />
        <DateField
          form={form}
          name="bornOn"
          legend={t("apply:child.born")}
          hint={t("apply:child.born-hint")}
          labels={{
            day: t("portal:date-boxes.day"),
            month: t("portal:date-boxes.month"),
            year: t("portal:date-boxes.year"),
          }}
        />
      </AnswerForm>
    </ApplicationFrame>
  );
}

function textsOfChild({ fullName, bornOn }: ApplicationChild): Record<string, string> {
  const { day, month, year } = toParts(bornOn);
  return {
    fullName,
    "bornOn-day": String(day),
    "bornOn-month": String(month),
    "bornOn-year": String(year),
  };
}

export function RemoveChildPage({
  view,
  answered,
  child,
}: PageProps & { child: ApplicationChild }) {
  const { t } = useText();
  const to = useAddresses(view);
  const form = useFormState(answered);
  const back = { href: to.page("children"), text: t("apply:children.back") };
  return (
    <ApplicationFrame view={view} form={form} back={back}>
      <h1 className="govuk-heading-xl">{t("apply:remove.heading", { name: child.fullName })}</h1>
      <p className="govuk-body">{t("apply:remove.body")}</p>
      <AnswerForm
        form={form}
        token={view.token}
        look="warning"
        button={t("apply:remove.button")}
        beside={
          <a className="govuk-link" href={to.page("children")}>
            {t("apply:remove.keep")}
          </a>
        }
      />
    </ApplicationFrame>
  );
}
