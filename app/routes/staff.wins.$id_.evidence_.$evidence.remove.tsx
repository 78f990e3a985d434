/** Takes a piece of evidence out of a win, after a question. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listEvidence } from "#app/modules/campaigns/evidence-store.server.ts";
import { removeWinEvidence } from "#app/modules/wins/change-win-evidence.server.ts";
import { requireWin } from "#app/modules/wins/require-win.server.ts";
import { onceForm } from "#app/modules/wins/win-form.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { winTitle } from "#app/parts/wins/offer-words.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("wins:evidence.remove-title"));
export const handle: PageHandle = { form: { id: "remove" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, win } = await requireWin(args);
  const all = await listEvidence(context.db.reader, "win", win.id);
  const evidence = found(all.find(({ id }) => id === args.params["evidence"]));
  return { win, evidence, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, win } = await requireWin(args);
  const form = await readForm(args, onceForm);
  if (!form.ok) return form.answer;
  const evidenceId = args.params["evidence"] ?? "";
  const verdict = await removeWinEvidence(context, { ...form.value, winId: win.id, evidenceId });
  if (verdict.ok) return redirect(`${paths(context.language).staffWin(win.id)}?done=removed`);
  // What is out already has no page to be shown on.
  return found(verdict.reason === "evidence-is-out" ? null : form.refuse(verdict));
}

export default function RemoveEvidence() {
  const { win, evidence, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>(), { token });
  const { language } = usePortal();
  const { t } = useText();
  return (
    <FormPage
      id="remove"
      form={form}
      title={t("wins:evidence.remove-title")}
      lead={<span lang={evidence.labelIn}>{evidence.label}</span>}
      back={{ href: paths(language).staffWin(win.id), text: winTitle(win, language).words }}
      button={{ text: t("wins:evidence.remove"), look: "warning" }}
    />
  );
}
