/** Puts a win on the public pages, or takes it off them, after a question; says what it lacks. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listEvidence } from "#app/modules/campaigns/evidence-store.server.ts";
import { publishWin, unpublishWin } from "#app/modules/wins/change-win.server.ts";
import { requireWin } from "#app/modules/wins/require-win.server.ts";
import {
  draftsAmong,
  listAsksOfWin,
  stillAsking,
} from "#app/modules/wins/win-origin-store.server.ts";
import { sureForm } from "#app/modules/wins/win-form.ts";
import { lacksOf } from "#app/modules/wins/win.ts";
import { FormPage } from "#app/parts/form-page.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import type { PageHandle } from "#app/parts/page-frame.tsx";
import { titled } from "#app/parts/page-title.ts";
import { DraftCampaigns } from "#app/parts/wins/draft-campaigns.tsx";
import { StillAsking } from "#app/parts/wins/still-asking.tsx";
import { WinLacks } from "#app/parts/wins/win-lacks.tsx";
import { winTitle } from "#app/parts/wins/offer-words.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";

export const meta = titled(({ t }) => t("wins:publish.title"));
export const handle: PageHandle = { form: { id: "publish" } };

export async function loader(args: LoaderFunctionArgs) {
  const { context, win } = await requireWin(args);
  const evidence = await listEvidence(context.db.reader, "win", win.id);
  const asks = await listAsksOfWin(context.db.reader, win.id);
  const lacks = lacksOf(win, evidence.length);
  const open = stillAsking(asks);
  return { win, lacks, drafts: draftsAmong(asks), open, token: newId() };
}

export async function action(args: ActionFunctionArgs) {
  const { context, win } = await requireWin(args);
  const form = await readForm(args, sureForm);
  if (!form.ok) return form.answer;
  const isDraft = win.publishedAt === null;
  const act = isDraft ? publishWin : unpublishWin;
  const verdict = await act(context, { ...form.value, winId: win.id });
  if (!verdict.ok) return form.refuse(verdict);
  const done = isDraft ? "published" : "unpublished";
  return redirect(`${paths(context.language).staffWin(win.id)}?done=${done}`);
}

export default function PublishWin() {
  const { win, lacks, drafts, open, token } = useLoaderData<typeof loader>();
  const version = String(win.version);
  const form = useFormState(useActionData<typeof action>(), { token, version });
  const { language } = usePortal();
  const { t } = useText();
  const act = win.publishedAt === null ? "publish" : "unpublish";
  const isReady = act === "unpublish" || lacks.length === 0;
  return (
    <FormPage
      id="publish"
      form={form}
      title={t(`wins:${act}.title`)}
      lead={t(isReady ? `wins:${act}.lead` : "wins:publish.not-yet")}
      back={{ href: paths(language).staffWin(win.id), text: winTitle(win, language).words }}
      {...(isReady && { button: { text: t(`wins:${act}.button`) } })}
    >
      {!isReady && <WinLacks lacks={lacks} />}
      {act === "publish" && <DraftCampaigns campaigns={drafts} />}
      {act === "publish" && <StillAsking winId={win.id} asks={open} />}
    </FormPage>
  );
}
