/** The form that states something a member did: one of the list, and its day. */
import { useText } from "#app/i18n/portal-context.tsx";
import { LEADERSHIP_ACTS } from "#app/modules/care/leadership-act.ts";
import { useDateBoxes } from "#app/parts/form-page.tsx";
import { Button } from "#app/ui/button.tsx";
import { DateField, SelectField, type FormState } from "#app/ui/form-parts.tsx";

export function ActFields({ form }: { form: FormState }) {
  const { t } = useText();
  const boxes = useDateBoxes();
  const token = form.values["token"];
  const acts = LEADERSHIP_ACTS.map((value) => ({ value, text: t(`care:acts.${value}`) }));
  return (
    <>
      <h2 className="govuk-heading-m">{t("care:member.add")}</h2>
      <p className="govuk-body">{t("care:member.reads-it")}</p>
      <form id="act-form" method="post" noValidate>
        <input type="hidden" name="token" value={typeof token === "string" ? token : ""} />
        <SelectField
          form={form}
          name="kind"
          label={t("care:member.act")}
          options={[{ value: "", text: t("care:member.choose") }, ...acts]}
        />
        <DateField form={form} name="actedOn" legend={t("care:member.acted-on")} labels={boxes} />
        <Button>{t("care:member.button")}</Button>
      </form>
    </>
  );
}
