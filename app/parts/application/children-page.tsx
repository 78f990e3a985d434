/** The children of an application: a list to add to and to correct, and the way on from it. */
import { useText, type Text } from "#app/i18n/portal-context.tsx";
import { checkBirth } from "#app/modules/households/childhood.ts";
import { checkChangeable, checkRoom } from "#app/modules/payment-plans/application-changes.ts";
import { partAfter, partStates } from "#app/modules/payment-plans/application-parts.ts";
import type { ApplicationChild, ApplicationView } from "#app/modules/payment-plans/application.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { SummaryList, type SummaryRow } from "#app/ui/summary-list.tsx";
import type { Addresses } from "./addresses.ts";
import { ApplicationFrame, NoForm, useAddresses, type PageProps } from "./application-frame.tsx";

export function ChildrenPage({ view, answered }: PageProps) {
  const text = useText();
  const { t } = text;
  const to = useAddresses(view);
  const form = useFormState(answered);
  const { children } = view.application;
  const room = checkRoom(view.application).ok;
  const states = partStates(view.application, view);
  // Nobody goes on past a child whom no plan can pay for.
  const isDone = states.children === "done";
  const add = (look?: "secondary") => (
    <ButtonLink href={to.newChild} look={look}>
      {t("apply:children.add", { count: children.length + 1 })}
    </ButtonLink>
  );
  return (
    <ApplicationFrame view={view} form={form}>
      <h1 className="govuk-heading-xl">{t("apply:children.heading")}</h1>
      <p className="govuk-body">{t("apply:children.lead")}</p>
      {children.length === 0 ? (
        <>
          <NoForm />
          {add()}
        </>
      ) : (
        <>
          <SummaryList rows={children.map((child) => childRow(child, { text, to, view }))} />
          {!room && <InsetText>{t("apply:children.full")}</InsetText>}
          <NoForm />
          <ButtonGroup>
            {isDone && (
              <ButtonLink href={to.page(partAfter("children", states))}>
                {t("apply:children.all", { count: children.length })}
              </ButtonLink>
            )}
            {room && add("secondary")}
          </ButtonGroup>
        </>
      )}
    </ApplicationFrame>
  );
}

function childRow(
  child: ApplicationChild,
  { text: { t, date }, to, view }: { text: Text; to: Addresses; view: ApplicationView },
): SummaryRow {
  const { id, fullName, bornOn } = child;
  const born = t("apply:children.born", { date: date(bornOn) });
  const adult = !checkBirth(bornOn, view.today).ok;
  const change = { href: to.child(id), text: t("apply:children.change"), about: fullName };
  return {
    id,
    key: fullName,
    value: adult ? `${born}. ${t("apply:children.grown-up")}` : born,
    actions: checkChangeable(child).ok ? [change] : [],
  };
}
