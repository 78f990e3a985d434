/** A new win, as a draft. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { requireActor } from "#app/modules/identity/require-actor.server.ts";
import { addWin } from "#app/modules/wins/change-win.server.ts";
import { newWinForm } from "#app/modules/wins/win-form.ts";
import { findAsk, listOffices } from "#app/modules/wins/win-origin-store.server.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { useAskName } from "#app/parts/wins/win-asks.tsx";
import { WinFields } from "#app/parts/wins/win-fields.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("wins:list.add"));
export const handle: PageHandle = { form: { id: "win" } };

export async function loader(args: LoaderFunctionArgs) {
  const { db, language } = await requireActor(args, "manage-campaigns");
  const ask = await findAsk(db.reader, askedFor(args.request));
  const values = { writtenIn: language, targetId: ask?.targetId ?? "", token: newId() };
  return { offices: await listOffices(db.reader), ask, values };
}

/** The id of the ask that the win is written down from, as the address has it. */
function askedFor(request: Request): string | null {
  return new URL(request.url).searchParams.get("ask");
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args, "manage-campaigns");
  const form = await readForm(args, newWinForm(context.today));
  if (!form.ok) return form.answer;
  const verdict = await addWin(context, { ...form.value, askId: askedFor(args.request) });
  if (!verdict.ok) return form.refuse(verdict, "slug");
  return redirect(`${paths(context.language).staffWin(verdict.value)}?done=added`);
}

export default function NewWin() {
  const { offices, ask, values } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), values);
  const { language } = usePortal();
  const { t } = useText();
  const nameOf = useAskName();
  return (
    <FormPage
      id="win"
      form={form}
      title={t("wins:list.add")}
      lead={
        <>
          {t("wins:form.lead")}
          {ask !== null && (
            <>
              <br />
              <strong>{t("wins:form.came-of", { ask: nameOf(ask) })}</strong>
            </>
          )}
        </>
      }
      back={{ href: paths(language).staffWins, text: t("wins:list.title") }}
      button={{ text: t("wins:form.save") }}
    >
      <WinFields form={form} offices={offices} isNew />
    </FormPage>
  );
}
