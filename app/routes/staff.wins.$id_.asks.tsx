/** Of which asks a win came: chosen from the newest, or from those of a campaign that is looked for. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { addWinAsk, removeWinAsk } from "#app/modules/wins/change-win-asks.server.ts";
import { requireWin } from "#app/modules/wins/require-win.server.ts";
import { winAskForm } from "#app/modules/wins/win-form.ts";
import {
  findAsk,
  listAsksOfWin,
  listOtherAsks,
} from "#app/modules/wins/win-origin-store.server.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { titled } from "#app/parts/page-title.ts";
import { AddAsk, AskSearch, ChosenAsks } from "#app/parts/wins/win-asks.tsx";
import { winTitle } from "#app/parts/wins/offer-words.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { cut, tidy } from "#app/shared/form-fields.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { refuse } from "#app/shared/verdict.ts";
import { Measure } from "#app/ui/arrangement.tsx";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled(({ t }) => t("wins:asks.title"));

const LONGEST_SEARCH = 60;

export async function loader(args: LoaderFunctionArgs) {
  const { context, win } = await requireWin(args);
  const query = new URL(args.request.url).searchParams;
  const searched = cut(tidy(query.get("campaign") ?? ""), LONGEST_SEARCH);
  const { reader } = context.db;
  return {
    win,
    searched,
    chosen: (await listAsksOfWin(reader, win.id)).map((ask) => ({ ask, token: newId() })),
    others: await listOtherAsks(reader, win.id, searched),
    token: newId(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, win } = await requireWin(args);
  const form = await readForm(args, winAskForm);
  if (!form.ok) return form.answer;
  const { token, act, askId } = form.value;
  const ask = await findAsk(context.db.reader, askId);
  if (ask === null) return form.refuse(refuse("ask-missing"), "askId");
  const change = act === "add" ? addWinAsk : removeWinAsk;
  const verdict = await change(context, { token, winId: win.id, askId: ask.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffWinStep(win.id, "asks")}?done=${act}`);
}

export default function WinAsks() {
  const { win, searched, chosen, others, token } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const { t } = useText();
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffWin(win.id)}
        text={winTitle(win, language).words}
      />
      <Measure>
        <FormSummary form={form} />
        <DoneBanner texts={{ add: t("wins:asks.added"), remove: t("wins:asks.removed") }} />
        <h1 className="govuk-heading-xl">{t("wins:asks.title")}</h1>
        <p className="govuk-body">{t("wins:asks.lead")}</p>
        <ChosenAsks chosen={chosen} />
        <AskSearch searched={searched} />
        <AddAsk form={form} others={others} token={token} />
      </Measure>
    </>
  );
}
