/** A win: its words in both languages, where it came from, what proves it, its places. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import { listEvidence } from "#app/modules/campaigns/evidence-store.server.ts";
import { withToken } from "#app/modules/evidence/with-token.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { confirmWinTranslation } from "#app/modules/wins/change-win.server.ts";
import { alarmDays } from "#app/modules/wins/place-offer.ts";
import { listOffersOfWin } from "#app/modules/wins/place-offer-store.server.ts";
import { requireWin } from "#app/modules/wins/require-win.server.ts";
import { winPageForm } from "#app/modules/wins/win-form.ts";
import {
  findOffice,
  listAsksOfWin,
  stillAsking,
} from "#app/modules/wins/win-origin-store.server.ts";
import { lacksOf } from "#app/modules/wins/win.ts";
import { DoneBanner } from "#app/parts/done-banner.tsx";
import { useEvidenceDone } from "#app/parts/evidence/evidence-done.ts";
import { EvidencePart } from "#app/parts/evidence/evidence-part.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { FormSummary } from "#app/parts/form-summary.tsx";
import { titled } from "#app/parts/page-title.ts";
import { winTitle } from "#app/parts/wins/offer-words.ts";
import { OfferList } from "#app/parts/wins/offer-list.tsx";
import { PlacesToSave } from "#app/parts/wins/places-to-save.tsx";
import { DraftNotice, WinFacts, WinOrigin, WinTexts } from "#app/parts/wins/win-facts.tsx";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";

export const meta = titled(({ t }) => t("wins:page.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, win } = await requireWin(args, "see-campaigns");
  const { reader } = context.db;
  const evidence = await listEvidence(reader, "win", win.id);
  const offers = await listOffersOfWin(reader, win.id);
  const asks = await listAsksOfWin(reader, win.id);
  const mayManage = may(context.actor.roles, "manage-campaigns");
  return {
    win,
    office: await findOffice(reader, win.targetId),
    asks,
    open: mayManage ? stillAsking(asks) : [],
    evidence: evidence.map(withToken),
    offers,
    toSave: offers.filter(
      ({ offer, counts }) =>
        win.publishedAt !== null && alarmDays(offer, counts.free, context.today) !== null,
    ),
    lacks: lacksOf(win, evidence.length),
    mayManage,
    today: context.today,
    token: newId(),
  };
}

/** The older language is right as it is. */
export async function action(args: ActionFunctionArgs) {
  const { context, win } = await requireWin(args);
  const form = await readForm(args, winPageForm);
  if (!form.ok) return form.answer;
  const { act, token, version } = form.value;
  const verdict = await confirmWinTranslation(context, { token, version, winId: win.id });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffWin(win.id)}?done=${act}`);
}

export default function Win() {
  const { win, office, asks, open, evidence, offers, toSave, lacks, mayManage, today, token } =
    useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const { t } = useText();
  const title = winTitle(win, language);
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffWins}
        text={t("wins:list.title")}
      />
      <FormSummary form={form} />
      <WinDone />
      <h1 className="govuk-heading-xl" lang={title.language}>
        {title.words}
      </h1>
      {win.publishedAt === null && <DraftNotice lacks={lacks} />}
      <PlacesToSave offers={toSave} today={today} />
      <WinFacts win={win} office={office} mayManage={mayManage} />
      <WinTexts win={win} mayManage={mayManage} token={token} />
      <WinOrigin win={win} asks={asks} open={open} mayManage={mayManage} />
      <EvidencePart
        subject={{ kind: "win", id: win.id, isPublished: win.publishedAt !== null }}
        title={t("wins:evidence.title")}
        evidence={evidence}
        mayManage={mayManage}
      />
      <OfferList win={win} offers={offers} mayManage={mayManage} today={today} />
    </>
  );
}

function WinDone() {
  const { t } = useText();
  return (
    <DoneBanner
      texts={{
        added: t("wins:done.added"),
        changed: t("wins:done.changed"),
        published: t("wins:done.published"),
        unpublished: t("wins:done.unpublished"),
        right: t("wins:done.right"),
        ...useEvidenceDone(),
      }}
    />
  );
}
