/** Records membership dues of an institution: a charge, or a payment. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { DUES_KINDS } from "#app/modules/assemblies/dues.ts";
import { duesForm } from "#app/modules/assemblies/dues-form.ts";
import { dateBoxes } from "#app/modules/assemblies/institution-form.ts";
import { recordDues } from "#app/modules/assemblies/record-dues.server.ts";
import { requireInstitution } from "#app/modules/assemblies/require-assembly.server.ts";
import { FormPage, useDateBoxes } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { DateField, MoneyField, TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("assemblies:dues.title"));
export const handle: PageHandle = { form: { id: "dues" } };

/** What the address asks for; a payment unless it says otherwise. */
function kindIn(url: string) {
  const asked = new URL(url).searchParams.get("kind");
  return DUES_KINDS.find((kind) => kind === asked) ?? "payment";
}

export async function loader(args: LoaderFunctionArgs) {
  const { context, institution } = await requireInstitution(args);
  const { id, name } = institution;
  const kind = kindIn(args.request.url);
  return { id, name, kind, values: dateBoxes("on", context.today), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, institution } = await requireInstitution(args);
  const form = await readForm(args, duesForm);
  if (!form.ok) return form.answer;
  const verdict = await recordDues(context, { ...form.value, institutionId: institution.id });
  if (!verdict.ok) return form.refuse(verdict, "on");
  return redirect(`${paths(context.language).staffInstitution(institution.id)}?done=dues`);
}

export default function Dues() {
  const { id, name, kind, values, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { ...values, token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="dues"
      form={form}
      title={t(`assemblies:dues.new.${kind}`)}
      back={{ href: paths(language).staffInstitution(id), text: name }}
      button={{ text: t("assemblies:dues.save") }}
    >
      <input type="hidden" name="kind" value={kind} />
      <MoneyField form={form} name="amount" label={t("assemblies:dues.amount-pounds")} />
      <DateField
        form={form}
        name="on"
        legend={t(`assemblies:dues.on.${kind}`)}
        labels={useDateBoxes()}
      />
      <TextField
        form={form}
        name="note"
        label={t("portal:optional", { label: t("assemblies:dues.note") })}
      />
    </FormPage>
  );
}
