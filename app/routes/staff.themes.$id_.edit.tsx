/** Changes a theme's name: a language that is changed alone leaves the other one out of date. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { readIn } from "#app/i18n/two-texts.ts";
import { changeTheme } from "#app/modules/listening/change-theme.server.ts";
import { requireTheme } from "#app/modules/listening/require-listening.server.ts";
import { changeThemeForm } from "#app/modules/listening/theme-form.ts";
import { withNewestVersion } from "#app/parts/changed-meanwhile.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { ThemeFields } from "#app/parts/listening/theme-fields.tsx";
import { ThemeNames } from "#app/parts/listening/theme-names.tsx";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("listening:theme.edit-title"));
export const handle: PageHandle = { form: { id: "theme" } };

export async function loader(args: LoaderFunctionArgs) {
  const { theme } = await requireTheme(args, "manage-campaigns");
  return { theme, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, theme } = await requireTheme(args, "manage-campaigns");
  const form = await readForm(args, changeThemeForm);
  if (!form.ok) return form.answer;
  const { token, version, ...name } = form.value;
  const verdict = await changeTheme(context, { token, version, themeId: theme.id, name });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffTheme(theme.id)}?done=changed`);
}

export default function EditTheme() {
  const { theme, token } = useLoaderData<typeof loader>();
  const { nameEn, nameEs } = theme;
  const version = String(theme.version);
  const answered = useActionData<typeof action>();
  const typed = useFormState(answered, { nameEn, nameEs, version, token });
  const form = withNewestVersion(typed, answered, version);
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="theme"
      form={form}
      title={t("listening:theme.edit-title")}
      back={{
        href: paths(language).staffTheme(theme.id),
        text: readIn(theme, "name", language).words,
      }}
      button={{ text: t("listening:theme.save") }}
    >
      {answered !== undefined && <ThemeNames theme={theme} />}
      <ThemeFields form={form} />
    </FormPage>
  );
}
