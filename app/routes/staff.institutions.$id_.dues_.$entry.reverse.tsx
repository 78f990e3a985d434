/** Reverses a charge or a payment of membership dues: once, and by no more than it was. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { reverseDuesForm } from "#app/modules/assemblies/dues-form.ts";
import { listDues } from "#app/modules/assemblies/dues-store.server.ts";
import { reverseDues } from "#app/modules/assemblies/record-dues.server.ts";
import { requireInstitution } from "#app/modules/assemblies/require-assembly.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { MoneyField, TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("assemblies:dues.reverse-title"));
export const handle: PageHandle = { form: { id: "reverse" } };

async function requireEntry(args: LoaderFunctionArgs) {
  const { context, institution } = await requireInstitution(args);
  const entries = await listDues(context.db.reader, institution.id);
  const entry = found(entries.find(({ id }) => id === args.params["entry"]) ?? null);
  return { context, institution, entry };
}

export async function loader(args: LoaderFunctionArgs) {
  const { institution, entry } = await requireEntry(args);
  const { id, name } = institution;
  return { id, name, entry, amount: (entry.amount / 100).toFixed(2), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, institution, entry } = await requireEntry(args);
  const form = await readForm(args, reverseDuesForm);
  if (!form.ok) return form.answer;
  const order = { ...form.value, institutionId: institution.id, entryId: entry.id };
  const verdict = await reverseDues(context, order);
  if (!verdict.ok) {
    return form.refuse(verdict, verdict.reason === "dues-more-than-entry" ? "amount" : "");
  }
  return redirect(`${paths(context.language).staffInstitution(institution.id)}?done=reversed`);
}

export default function ReverseDues() {
  const { id, name, entry, amount, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { amount, token });
  const { language } = usePortal();
  const { t, date, money } = useText();
  const about = { day: date(entry.on), amount: money(entry.amount) };
  return (
    <FormPage
      id="reverse"
      form={form}
      title={t("assemblies:dues.reverse-title")}
      lead={t("assemblies:dues.reverse-lead", {
        ...{ what: t(`assemblies:dues.kind.${entry.kind}`), ...about },
      })}
      back={{ href: paths(language).staffInstitution(id), text: name }}
      button={{ text: t("assemblies:dues.reverse-button"), look: "warning" }}
    >
      <MoneyField form={form} name="amount" label={t("assemblies:dues.amount-pounds")} />
      <TextField form={form} name="note" label={t("assemblies:dues.why")} />
    </FormPage>
  );
}
