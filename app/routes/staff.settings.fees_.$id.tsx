/** One fee with its source; an administrator confirms or rejects it while it is proposed. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useText } from "#app/i18n/portal-context.tsx";
import { confirmFee, rejectFee } from "#app/modules/fees/decide-fee.server.ts";
import { decideFeeForm } from "#app/modules/fees/fee-form.ts";
import { findFee, listFees, type Fee } from "#app/modules/fees/fee-store.server.ts";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { FeeSource } from "#app/parts/fee-source.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { Button, ButtonGroup } from "#app/ui/button.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const meta = titled<{ fee: Fee }>(({ t, text, data }) =>
  data === undefined
    ? t("settings:fees.title")
    : t("settings:fee.title", {
        amount: text.money(data.fee.amount),
        date: text.date(data.fee.effectiveFrom),
      }),
);

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args, "manage-fees");
  const fees = await listFees(context.db.reader);
  const fee = found(fees.find(({ id }) => id === args.params["id"]));
  return { fee, isOwn: fee.proposedById === context.actor.personId, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-fees");
  const fee = found(await findFee(context.db.reader, args.params["id"]));
  const form = await readForm(args, decideFeeForm);
  if (!form.ok) return form.answer;
  const { token, decision } = form.value;
  const decide = decision === "confirm" ? confirmFee : rejectFee;
  const verdict = await decide(context, { token, feeId: fee.id });
  if (!verdict.ok) return form.refuse(verdict);
  const done = decision === "confirm" ? "confirmed" : "rejected";
  return redirect(`${paths(context.language).staffFees}?done=${done}`);
}

export default function DecideFee() {
  const { fee, isOwn, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { t, money, date } = useText();
  const said = { amount: money(fee.amount), date: date(fee.effectiveFrom) };
  return (
    <>
      <FormSummary form={form} />
      <h1 className="govuk-heading-xl">{t("settings:fee.title", said)}</h1>
      <SummaryList
        rows={[
          { key: t("settings:fee.amount"), value: said.amount },
          { key: t("settings:fee.from"), value: said.date },
          { key: t("settings:fee.status"), value: t(`settings:fees.statuses.${fee.status}`) },
          { key: t("settings:fee.source"), value: <FeeSource fee={fee} /> },
        ]}
      />
      {fee.status === "proposed" ? (
        <form id="fee" method="post">
          <input type="hidden" name="token" value={form.values["token"]} />
          <p className="govuk-body">{t("settings:fee.lead")}</p>
          {isOwn && (
            <InsetText>
              <p className="govuk-body">{t("settings:fee.own")}</p>
            </InsetText>
          )}
          <ButtonGroup>
            {!isOwn && (
              <Button name="decision" value="confirm">
                {t("settings:fee.confirm")}
              </Button>
            )}
            <Button name="decision" value="reject" look="secondary">
              {t("settings:fee.reject")}
            </Button>
          </ButtonGroup>
        </form>
      ) : (
        <p className="govuk-body">{t("settings:fee.decided")}</p>
      )}
    </>
  );
}
