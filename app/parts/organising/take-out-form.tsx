/** A tick for each name of the register that is no member's, and the button that takes them out. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { WalkIn } from "#app/modules/meetings/read-register.server.ts";
import { OUT_FIELD } from "#app/modules/meetings/take-out-form.ts";
import { Button } from "#app/ui/button.tsx";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { CheckboxField, type FormState } from "#app/ui/form-parts.tsx";
import { Hint } from "#app/ui/hint.tsx";

type TakeOutFormProps = { form: FormState; walkIns: readonly WalkIn[]; isAll: boolean };

export function TakeOutForm({ form, walkIns, isAll }: TakeOutFormProps) {
  const { t } = useText();
  return (
    <>
      <p className="govuk-body pp-gap">{t("register:take-out.lead")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={isAll ? "?" : "?all=yes"}>
          {isAll ? t("register:take-out.none") : t("register:take-out.all")}
        </a>
      </p>
      <form id="take-out" method="post" noValidate>
        <input type="hidden" name="token" value={String(form.values["token"] ?? "")} />
        <Fieldset legend={t("register:take-out.which")} describedBy="take-out-hint">
          <Hint id="take-out-hint">{t("register:take-out.hint")}</Hint>
          {walkIns.map(({ id, name, mark }) => (
            <CheckboxField
              key={id}
              form={form}
              name={OUT_FIELD + id}
              choices={[{ value: "1", text: `${name} · ${t(`register:mark.${mark}`)}` }]}
            />
          ))}
        </Fieldset>
        <Button look="warning">{t("register:take-out.button")}</Button>
      </form>
    </>
  );
}
