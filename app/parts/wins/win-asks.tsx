/** The asks that a win came of, each with the button that takes it out, and those to add. */
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readIn } from "#app/i18n/two-texts.ts";
import type { OriginAsk } from "#app/modules/wins/win-origin-store.server.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField, type FormState } from "#app/ui/form-parts.tsx";
import { Input } from "#app/ui/input.tsx";

/** "Campaign: ask", as options and lists name it. */
export function useAskName() {
  const { language } = usePortal();
  return ({ campaign, ...ask }: OriginAsk) =>
    `${readIn(campaign, "title", language).words}: ${readIn(ask, "title", language).words}`;
}

type AskLinksProps = { asks: readonly OriginAsk[]; hrefOf: (ask: OriginAsk) => string };

/** Nothing where there are none; two of them may lead to one campaign. */
export function AskLinks({ asks, hrefOf }: AskLinksProps) {
  const nameOf = useAskName();
  if (asks.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {asks.map((ask) => (
        <li key={ask.id}>
          <a className="govuk-link" href={hrefOf(ask)}>
            {nameOf(ask)}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function ChosenAsks({ chosen }: { chosen: readonly { ask: OriginAsk; token: string }[] }) {
  const { t } = useText();
  const nameOf = useAskName();
  if (chosen.length === 0) return <p className="govuk-body">{t("wins:asks.none")}</p>;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {chosen.map(({ ask, token }) => (
        <li key={ask.id}>
          <p className="govuk-body">{nameOf(ask)}</p>
          <form method="post" noValidate>
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="act" value="remove" />
            <input type="hidden" name="askId" value={ask.id} />
            <Button look="secondary">
              {t("wins:asks.remove")}
              <span className="govuk-visually-hidden">: {nameOf(ask)}</span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

export function AskSearch({ searched }: { searched: string }) {
  const { t } = useText();
  return (
    <form method="get" noValidate>
      <Input name="campaign" label={t("wins:asks.search")} value={searched} type="search" />
      <Button look="secondary">{t("wins:asks.find")}</Button>
    </form>
  );
}

type AddAskProps = { form: FormState; others: readonly OriginAsk[]; token: string };

export function AddAsk({ form, others, token }: AddAskProps) {
  const { t } = useText();
  const nameOf = useAskName();
  if (others.length === 0) return <p className="govuk-body">{t("wins:asks.no-others")}</p>;
  const options = others.map((ask) => ({ value: ask.id, text: nameOf(ask) }));
  return (
    <form method="post" noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="act" value="add" />
      <SelectField
        form={form}
        name="askId"
        label={t("wins:asks.choose")}
        options={[{ value: "", text: t("wins:asks.choose-one") }, ...options]}
      />
      <Button>{t("wins:asks.add")}</Button>
    </form>
  );
}
