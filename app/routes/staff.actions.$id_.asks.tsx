/** Chooses the asks that are put at an assembly or action, and their order. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { actionTitle } from "#app/modules/assemblies/action.ts";
import { fieldOfRefusal } from "#app/modules/assemblies/action-form.ts";
import { putAsks } from "#app/modules/assemblies/prepare-action.server.ts";
import { asksForm, ORDER_FIELD } from "#app/modules/assemblies/preparing-form.ts";
import {
  listOpenAsks,
  listPutAsks,
  type ShownAsk,
} from "#app/modules/assemblies/put-ask-store.server.ts";
import { requireAction } from "#app/modules/assemblies/require-assembly.server.ts";
import { TitleIn } from "#app/parts/assemblies/action-words.tsx";
import { officeOf } from "#app/parts/campaigns/own-title.tsx";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { TextField, type FormState } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("assemblies:asks.title"));
export const handle: PageHandle = { form: { id: "asks" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  const { reader } = context.db;
  const asks = await listOpenAsks(reader, one.id);
  const put = (await listPutAsks(reader, one.id)).map(({ askId }) => askId);
  return { one, asks, put, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, action: one } = await requireAction(args);
  const form = await readForm(args, asksForm);
  if (!form.ok) return form.answer;
  const verdict = await putAsks(context, { ...form.value, actionId: one.id });
  if (!verdict.ok) return form.refuse(verdict, fieldOfRefusal(verdict));
  return redirect(`${paths(context.language).staffAction(one.id)}?done=asks`);
}

export default function Asks() {
  const { one, asks, put, token } = useLoaderData<typeof loader>();
  const orders = put.map((askId, index) => [ORDER_FIELD + askId, String(index + 1)] as const);
  const form = useFormState(useActionData<typeof action>(), {
    ...(Object.fromEntries(orders) as Record<string, string>),
    token,
  });
  const { language } = usePortal();
  const { t } = useText();
  const isOpen = asks.length > 0;
  return (
    <FormPage
      id="asks"
      form={form}
      title={t("assemblies:asks.title")}
      lead={
        isOpen ? (
          t("assemblies:asks.lead")
        ) : (
          <a className="govuk-link" href={paths(language).staffActionStep(one.id, "campaigns")}>
            {t("assemblies:asks.none")}
          </a>
        )
      }
      back={{ href: paths(language).staffAction(one.id), text: actionTitle(one, language).words }}
      {...(isOpen && { button: { text: t("assemblies:asks.save") } })}
    >
      {asks.map((ask) => (
        <Order key={ask.askId} ask={ask} form={form} />
      ))}
    </FormPage>
  );
}

function Order({ ask, form }: { ask: ShownAsk; form: FormState }) {
  const text = useText();
  const { t } = text;
  return (
    <TextField
      form={form}
      name={ORDER_FIELD + ask.askId}
      label={<TitleIn {...ask} />}
      hint={t("assemblies:asks.to", { office: officeOf(text, ask) })}
      width={2}
      inputMode="numeric"
    />
  );
}
