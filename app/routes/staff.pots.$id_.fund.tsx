/** Records money that a funder paid into a pot. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { fundPot } from "#app/modules/pots/fund-pot.server.ts";
import { fundPotForm } from "#app/modules/pots/pot-form.ts";
import { findPot } from "#app/modules/pots/pot-store.server.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormPage, useDateBoxes } from "#app/parts/form-page.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titleAbout, titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { DateField, MoneyField, TextField } from "#app/ui/form-parts.tsx";

export const meta = titled<{ name: string }>(({ t, data }) =>
  titleAbout(t("money:fund.title"), data?.name),
);
export const handle: PageHandle = { form: { id: "contribution" } };

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireActor(args, "fund-pot");
  const { id, name, funder } = found(await findPot(db.reader, args.params["id"]));
  return { id, name, funder, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "fund-pot");
  const pot = found(await findPot(context.db.reader, args.params["id"]));
  const form = await readForm(args, fundPotForm);
  if (!form.ok) return form.answer;
  const verdict = await fundPot(context, { ...form.value, potId: pot.id });
  if (!verdict.ok) {
    return form.refuse(verdict, verdict.reason === "pot-closed" ? "amount" : "receivedOn");
  }
  return redirect(`${paths(context.language).staffPot(pot.id)}?done=funded`);
}

export default function FundPot() {
  const { id, name, funder, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  const boxes = useDateBoxes();
  return (
    <FormPage
      id="contribution"
      form={form}
      title={t("money:fund.title")}
      lead={t("money:fund.lead", { name, funder })}
      back={{ href: paths(language).staffPot(id), text: name }}
      button={{ text: t("money:fund.button") }}
    >
      <MoneyField form={form} name="amount" label={t("money:fund.amount")} />
      <DateField
        form={form}
        name="receivedOn"
        legend={t("money:fund.received-on")}
        hint={t("money:fund.received-on-hint")}
        labels={boxes}
      />
      <TextField form={form} name="reference" label={t("money:fund.reference")} />
    </FormPage>
  );
}
