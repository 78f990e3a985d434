/** One small form for each walk-in: the member whose line it becomes, or that it was a mistake. */
import { useText } from "#app/i18n/portal-context.tsx";
import type { WalkIn } from "#app/modules/meetings/read-register.server.ts";
import type { Match } from "#app/modules/meetings/settle-walk-in.server.ts";
import { NOBODY } from "#app/modules/meetings/walk-in-form.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorMessage } from "#app/ui/error-message.tsx";
import { Label } from "#app/ui/label.tsx";
import type { FormState } from "#app/ui/form-parts.tsx";

type WalkInFormsProps = {
  form: FormState;
  walkIns: readonly (WalkIn & { token: string })[];
  matches: readonly Match[];
};

export function WalkInForms({ form, walkIns, matches }: WalkInFormsProps) {
  if (walkIns.length === 0) return null;
  return (
    <ul className="govuk-list">
      {walkIns.map((walkIn) => (
        <Card key={walkIn.id} as="li">
          <WalkInForm form={form} walkIn={walkIn} matches={matches} />
        </Card>
      ))}
    </ul>
  );
}

type OneProps = Pick<WalkInFormsProps, "form" | "matches"> & {
  walkIn: WalkInFormsProps["walkIns"][number];
};

function WalkInForm({ form, walkIn: { id, name, mark, token }, matches }: OneProps) {
  const { t } = useText();
  const field = `with-${id}`;
  const error = form.errors.find((one) => one.field === field);
  const chosen = form.values[field];
  return (
    <form method="post" noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="lineId" value={id} />
      <h2 className="govuk-heading-s">
        {name} <span className="pp-small">· {t(`register:mark.${mark}`)}</span>
      </h2>
      <div className="govuk-form-group">
        <Label for={field}>
          {t("register:walk-in.who")}
          <span className="govuk-visually-hidden">: {name}</span>
        </Label>
        {error !== undefined && <ErrorMessage id={`${field}-error`}>{error.text}</ErrorMessage>}
        <select
          className="govuk-select"
          id={field}
          name="with"
          defaultValue={typeof chosen === "string" ? chosen : ""}
          aria-describedby={error === undefined ? undefined : `${field}-error`}
        >
          <option value="">{t("register:walk-in.choose")}</option>
          {matches.map(({ personId, fullName }) => (
            <option key={personId} value={personId}>
              {fullName}
            </option>
          ))}
          <option value={NOBODY}>{t("register:walk-in.nobody")}</option>
        </select>
      </div>
      <Button look="secondary">
        {t("register:walk-in.button")}
        <span className="govuk-visually-hidden">: {name}</span>
      </Button>
    </form>
  );
}
