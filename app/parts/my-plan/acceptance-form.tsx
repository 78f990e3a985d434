/** The family's answer: the full name, typed, accepts; a link leads to declining. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import type { AgreementToRead } from "#app/modules/payment-plans/read-agreement.server.ts";
import { paths } from "#app/shared/paths.ts";
import { Button, ButtonGroup } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { TextField, type FormState } from "#app/ui/form-parts.tsx";

type AcceptanceFormProps = { agreement: AgreementToRead; token: string; form: FormState };

export function AcceptanceForm({ agreement, token, form }: AcceptanceFormProps) {
  const { language } = usePortal();
  const { t, money } = useText();
  const { planId, version, borrowerName, principal, count } = agreement;
  const typedToken = form.values["token"];
  const kept = typeof typedToken === "string" && typedToken !== "" ? typedToken : token;
  return (
    <Card edge="plum">
      <form id="acceptance" method="post" noValidate>
        <h2 className="govuk-heading-m">{t("agreement:agreement.accept-heading")}</h2>
        <p className="govuk-body">
          {t("agreement:agreement.agreed-line", { amount: money(principal), count })}
        </p>
        <input type="hidden" name="token" value={kept} />
        {/* Always the version that this page shows, never one that was typed before. */}
        <input type="hidden" name="version" value={version} />
        <TextField
          form={form}
          name="fullName"
          label={t("agreement:agreement.name")}
          hint={t("agreement:agreement.name-hint", { name: borrowerName })}
          autoComplete="name"
          spellCheck={false}
        />
        <ButtonGroup>
          <Button>{t("agreement:agreement.accept")}</Button>
          <a className="govuk-link" href={paths(language).withdrawal(planId)}>
            {t("agreement:agreement.decline")}
          </a>
        </ButtonGroup>
      </form>
    </Card>
  );
}
