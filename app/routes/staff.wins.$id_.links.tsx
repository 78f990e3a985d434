/** A web page as evidence of a win. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { addWinLink } from "#app/modules/wins/change-win-evidence.server.ts";
import { requireWin } from "#app/modules/wins/require-win.server.ts";
import { linkForm } from "#app/modules/wins/win-form.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { LanguageField } from "#app/parts/language-field.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { winTitle } from "#app/parts/wins/offer-words.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("wins:evidence.add-link"));
export const handle: PageHandle = { form: { id: "link" } };

export async function loader(args: LoaderFunctionArgs) {
  const { win } = await requireWin(args);
  return { win, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, win } = await requireWin(args);
  const form = await readForm(args, linkForm);
  if (!form.ok) return form.answer;
  const { token, url, label, labelIn } = form.value;
  const link = { url, label, labelIn, on: null };
  const verdict = await addWinLink(context, { token, winId: win.id, link });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffWin(win.id)}?done=evidence`);
}

export default function NewLink() {
  const { win, token } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const form = useFormState(useActionData<typeof action>(), { token, labelIn: language });
  const { t } = useText();
  return (
    <FormPage
      id="link"
      form={form}
      title={t("wins:evidence.add-link")}
      back={{ href: paths(language).staffWin(win.id), text: winTitle(win, language).words }}
      button={{ text: t("wins:evidence.add-link") }}
    >
      <TextField
        form={form}
        name="url"
        label={t("wins:evidence.url")}
        hint={t("wins:evidence.url-hint")}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        form={form}
        name="label"
        label={t("wins:evidence.label")}
        hint={t("wins:evidence.label-hint")}
      />
      <LanguageField form={form} name="labelIn" legend={t("wins:evidence.label-in")} />
    </FormPage>
  );
}
