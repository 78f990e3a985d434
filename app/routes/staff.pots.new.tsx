/** Opens a pot, with its funder's conditions as written. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { openPot } from "#app/modules/pots/open-pot.server.ts";
import { newPotForm } from "#app/modules/pots/pot-form.ts";
import { POT_KINDS } from "#app/modules/pots/pot-kinds.ts";
import { useFormState } from "#app/parts/form-state.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { LanguageField } from "#app/parts/language-field.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { RadioField, TextAreaField, TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("money:new-pot.title"));
export const handle: PageHandle = { form: { id: "pot" } };

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args, "fund-pot");
  return { token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "fund-pot");
  const form = await readForm(args, newPotForm);
  if (!form.ok) return form.answer;
  const verdict = await openPot(context, form.value);
  if (!verdict.ok) return form.refuse(verdict, "code");
  return redirect(`${paths(context.language).staffPot(verdict.value)}?done=opened`);
}

export default function OpenPot() {
  const { token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="pot"
      form={form}
      title={t("money:new-pot.title")}
      back={{ href: paths(language).staffPots, text: t("money:pots.title") }}
      button={{ text: t("money:new-pot.button") }}
    >
      <TextField form={form} name="name" label={t("money:new-pot.name")} />
      <TextField
        form={form}
        name="code"
        label={t("money:new-pot.code")}
        hint={t("money:new-pot.code-hint")}
        width={20}
        spellCheck={false}
      />
      <RadioField
        form={form}
        name="kind"
        legend={t("money:new-pot.kind")}
        choices={POT_KINDS.map((value) => ({ value, text: t(`money:new-pot.${value}`) }))}
      />
      <TextField form={form} name="funder" label={t("money:new-pot.funder")} />
      <TextAreaField form={form} name="conditions" label={t("money:new-pot.conditions")} />
      <LanguageField
        form={form}
        name="conditionsLanguage"
        legend={t("money:new-pot.conditions-language")}
      />
    </FormPage>
  );
}
