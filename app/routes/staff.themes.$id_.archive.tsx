/** Takes a theme out of what can be chosen, or brings it back, after a question. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readIn } from "#app/i18n/two-texts.ts";
import { archiveTheme } from "#app/modules/listening/change-theme.server.ts";
import { requireTheme } from "#app/modules/listening/require-listening.server.ts";
import { themeSureForm } from "#app/modules/listening/theme-form.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("listening:theme.archive"));
export const handle: PageHandle = { form: { id: "archive" } };

export async function loader(args: LoaderFunctionArgs) {
  const { theme } = await requireTheme(args, "manage-campaigns");
  return { theme, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, theme } = await requireTheme(args, "manage-campaigns");
  const form = await readForm(args, themeSureForm);
  if (!form.ok) return form.answer;
  const verdict = await archiveTheme(context, { ...form.value, themeId: theme.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffTheme(theme.id)}?done=archived`);
}

export default function ArchiveTheme() {
  const { theme, token } = useLoaderData<typeof loader>();
  const version = String(theme.version);
  const form = useFormState(useActionData<typeof action>(), { token, version });
  const { language } = usePortal();
  const { t } = useText();
  const act = theme.archivedAt === null ? "archive" : "restore";
  return (
    <FormPage
      id="archive"
      form={form}
      title={t(`listening:theme.${act}`)}
      lead={t(`listening:theme.${act}-lead`)}
      back={{
        href: paths(language).staffTheme(theme.id),
        text: readIn(theme, "name", language).words,
      }}
      button={{ text: t(`listening:theme.${act}`) }}
    />
  );
}
