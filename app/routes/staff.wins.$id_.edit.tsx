/** Changes what is said of a win. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { changeWin } from "#app/modules/wins/change-win.server.ts";
import { requireWin } from "#app/modules/wins/require-win.server.ts";
import { changeWinForm, winValues } from "#app/modules/wins/win-form.ts";
import { listOffices } from "#app/modules/wins/win-origin-store.server.ts";
import { withNewestVersion } from "#app/parts/changed-meanwhile.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { winTitle } from "#app/parts/wins/offer-words.ts";
import { WinFields } from "#app/parts/wins/win-fields.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("wins:form.edit-title"));
export const handle: PageHandle = { form: { id: "win" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, win } = await requireWin(args);
  return { win, offices: await listOffices(context.db.reader), token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, win } = await requireWin(args);
  const form = await readForm(args, changeWinForm(context.today));
  if (!form.ok) return form.answer;
  const verdict = await changeWin(context, { ...form.value, winId: win.id });
  if (verdict.ok) return redirect(`${paths(context.language).staffWin(win.id)}?done=changed`);
  return form.refuse(verdict, verdict.reason.includes("slug") ? "slug" : "");
}

export default function EditWin() {
  const { win, offices, token } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const typed = useFormState(answered, { ...winValues(win), token });
  const form = withNewestVersion(typed, answered, String(win.version));
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="win"
      form={form}
      title={t("wins:form.edit-title")}
      back={{ href: paths(language).staffWin(win.id), text: winTitle(win, language).words }}
      button={{ text: t("wins:form.save") }}
    >
      <WinFields form={form} offices={offices} />
    </FormPage>
  );
}
