/** A photograph or a PDF as evidence of a win. Who sends it is known before it is read. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { addWinFile } from "#app/modules/wins/add-win-file.server.ts";
import { requireWin } from "#app/modules/wins/require-win.server.ts";
import { fileForm } from "#app/modules/wins/win-form.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { LanguageField } from "#app/parts/language-field.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { winTitle } from "#app/parts/wins/offer-words.ts";
import { env } from "#app/platform/env.server.ts";
import { readUpload } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { refuse } from "#app/shared/verdict.ts";
import { FileField, TextField } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("wins:evidence.add-file"));
export const handle: PageHandle = { form: { id: "file-form" } };

export async function loader(args: LoaderFunctionArgs) {
  const { win } = await requireWin(args);
  return { win, megabytes: env().files.limitBytes / 1_000_000, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, win } = await requireWin(args);
  const { file, ...form } = await readUpload(args, fileForm, "file");
  if (!form.ok) return form.answer;
  if (file === null) return form.refuse(refuse("file-missing"), "file");
  const verdict = await addWinFile(context, { ...form.value, winId: win.id, ...file });
  if (!verdict.ok) return form.refuse(verdict, "file");
  return redirect(`${paths(context.language).staffWin(win.id)}?done=evidence`);
}

export default function NewFile() {
  const { win, megabytes, token } = useLoaderData<typeof loader>();
  const { language } = usePortal();
  const form = useFormState(useActionData<typeof action>(), { token, labelIn: language });
  const { t } = useText();
  return (
    <FormPage
      id="file-form"
      form={form}
      title={t("wins:evidence.add-file")}
      lead={t("wins:evidence.file-lead")}
      back={{ href: paths(language).staffWin(win.id), text: winTitle(win, language).words }}
      button={{ text: t("wins:evidence.add-file") }}
      withFile
    >
      <FileField
        form={form}
        name="file"
        label={t("wins:evidence.file")}
        hint={t("wins:evidence.file-hint", { megabytes })}
        accept="image/jpeg,image/png,image/webp,application/pdf"
      />
      <TextField
        form={form}
        name="label"
        label={t("wins:evidence.label")}
        hint={t("wins:evidence.file-label-hint")}
      />
      <LanguageField form={form} name="labelIn" legend={t("wins:evidence.label-in")} />
    </FormPage>
  );
}
