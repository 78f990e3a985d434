/**
 * The terms that a family wishes for. Every date and amount is on the page before anything is
 * saved; what was shown is named in the form, so that other dates are never saved unseen.
 */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import {
  principalOf,
  type ApplicationView,
  type Wishes,
} from "#app/modules/payment-plans/application.ts";
import { isAboveBudget, monthly } from "#app/modules/payment-plans/budget.ts";
import { CITIZENSHIP_PLAN, EVERY } from "#app/modules/payment-plans/plan-product.ts";
import {
  complaintsAboutTexts,
  previewWishes,
  proposedWishes,
  shownKey,
  textsOfWishes,
  wishesOfTexts,
} from "#app/modules/payment-plans/wished-terms.ts";
import type { Instalment } from "#app/modules/payment-plans/instalment-schedule.ts";
import { useFormState, type TypedForm } from "#app/parts/form-state.ts";
import { InstalmentTable } from "#app/parts/schedule.tsx";
import type { Pence } from "#app/shared/money.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import {
  CheckboxField,
  DateField,
  RadioField,
  TextField,
  type FormState,
} from "#app/ui/form-parts.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import {
  AnswerForm,
  ApplicationFrame,
  NoForm,
  useAddresses,
  type PageProps,
} from "./application-frame.tsx";

/** The button that shows dates sends a draft: nothing is saved, and what was typed comes back. */
const SHOW = "show";

type Preview = { wishes: Wishes; principal: Pence; instalments: Instalment[] };

function previewOf(
  { application, fee, today }: ApplicationView,
  values: TypedForm["values"],
): Preview | null {
  const wishes = wishesOfTexts(values);
  const principal = principalOf(application, fee);
  if (wishes === null) return null;
  const preview = previewWishes(wishes, { principal, today });
  return preview.ok ? { wishes, principal, instalments: preview.value } : null;
}

/** Typed terms with what is wrong with them, once somebody asked to see their dates. */
function checked({ application, fee, today }: ApplicationView, typed: TypedForm): TypedForm {
  if (typed.values["draft"] !== SHOW) return typed;
  const principal = principalOf(application, fee);
  return { ...typed, errors: complaintsAboutTexts(typed.values, { principal, today }) };
}

export function DatesPage(props: PageProps) {
  return props.view.application.children.length === 0 ? (
    <ChildrenFirst {...props} />
  ) : (
    <ChooseDates {...props} />
  );
}

function ChildrenFirst({ view }: PageProps) {
  const { t } = useText();
  const to = useAddresses(view);
  return (
    <ApplicationFrame view={view}>
      <NoForm />
      <h1 className="govuk-heading-xl">{t("apply:dates.heading")}</h1>
      <p className="govuk-body-l">{t("apply:dates.task-hint.closed")}</p>
      <ButtonLink href={to.page("children")}>{t("apply:children.heading")}</ButtonLink>
    </ApplicationFrame>
  );
}

function ChooseDates({ view, answered }: PageProps) {
  const text = useText();
  const { t } = text;
  const proposed = textsOfWishes(proposedWishes(view.application.answers.wishes, view.today));
  const typed = answered === undefined ? undefined : checked(view, answered);
  const form = useFormState(typed, proposed);
  const preview = previewOf(view, typed?.values ?? proposed);
  const shown = preview === null ? "" : shownKey(preview.wishes, preview.principal);
  const show = (
    <Button look="secondary" name="draft" value={SHOW}>
      {t("apply:dates.show")}
    </Button>
  );
  return (
    <ApplicationFrame view={view} form={form}>
      <h1 className="govuk-heading-xl">{t("apply:dates.heading")}</h1>
      <Lead text={text} view={view} />
      <AnswerForm form={form} token={view.token}>
        <input type="hidden" name="shown" value={shown} />
        <TermFields form={form} />
        {show}
        <div id="schedule">
          {preview === null ? (
            <p className="govuk-body">{t("apply:dates.no-preview")}</p>
          ) : (
            <Dates {...{ text, view, preview }} />
          )}
        </div>
      </AnswerForm>
    </ApplicationFrame>
  );
}

function Lead({ text: { t, money }, view }: { text: Text; view: ApplicationView }) {
  const count = view.application.children.length;
  const total = money(principalOf(view.application, view.fee));
  return (
    <>
      <p className="govuk-body-l">
        {t("apply:dates.lead", { count, fee: money(view.fee), total })}
      </p>
      <p className="govuk-body">{t("apply:dates.wish")}</p>
    </>
  );
}

function TermFields({ form }: { form: FormState }) {
  const { t } = useText();
  const { leastCount: min, mostCount: max } = CITIZENSHIP_PLAN;
  return (
    <>
      <TextField
        form={form}
        name="count"
        width={2}
        inputMode="numeric"
        label={t("apply:dates.count")}
        hint={t("apply:dates.count-hint", { min, max })}
        autoComplete="off"
      />
      <RadioField
        form={form}
        name="every"
        legend={t("apply:dates.every")}
        choices={EVERY.map((value) => ({ value, text: t(`apply:every.${value}`) }))}
      />
      <DateField
        form={form}
        name="first"
        legend={t("apply:dates.first")}
        hint={t("apply:dates.first-hint")}
        labels={{
          day: t("portal:date-boxes.day"),
          month: t("portal:date-boxes.month"),
          year: t("portal:date-boxes.year"),
        }}
      />
      <CheckboxField
        form={form}
        name="whole"
        choices={[{ value: "1", text: t("apply:dates.whole"), hint: t("apply:dates.whole-hint") }]}
      />
    </>
  );
}

type DatesProps = { text: Text; view: ApplicationView; preview: Preview };

function Dates({ text, view, preview }: DatesProps) {
  return (
    <>
      <BudgetNote {...{ text, view, preview }} />
      <InstalmentTable instalments={preview.instalments} caption={text.t("apply:dates.caption")} />
    </>
  );
}

/** A kind word where the payments are above what the family said it can pay; it decides. */
function BudgetNote({ text: { t, money }, view, preview }: DatesProps) {
  const { afford, paydayEvery } = view.application.answers;
  const first = preview.instalments[0];
  if (afford === null || paydayEvery === null || first === undefined) return null;
  const payment = { amount: first.amount, every: preview.wishes.every };
  const budget = { amount: afford, every: paydayEvery };
  if (!isAboveBudget(payment, budget)) return null;
  return (
    <InsetText>
      <strong>{t("apply:dates.above-budget.heading")}</strong>{" "}
      {t("apply:dates.above-budget.body", {
        payment: money(monthly(payment.amount, payment.every)),
        budget: money(monthly(budget.amount, budget.every)),
      })}
    </InsetText>
  );
}
