/** A campaign: its step, themes, asks with what became of them, pledges, and what it owes. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { usePortal, useText } from "#app/i18n/portal-context.tsx";
import {
  listActionsOfCampaign,
  listAnswersTo,
  type AskAnswer,
} from "#app/modules/assemblies/campaign-actions-store.server.ts";
import { carryOver } from "#app/modules/assemblies/carry-over.ts";
import { findAsk, listToldAsks } from "#app/modules/campaigns/ask-store.server.ts";
import type { ToldAsk } from "#app/modules/campaigns/ask.ts";
import { rightForm } from "#app/modules/campaigns/campaign-form.ts";
import { listThemesOf } from "#app/modules/campaigns/campaign-theme-store.server.ts";
import { confirmCampaignTranslation } from "#app/modules/campaigns/change-campaign.server.ts";
import { listEvidence } from "#app/modules/campaigns/evidence-store.server.ts";
import { listPledgesOfCampaign } from "#app/modules/campaigns/pledge-list-store.server.ts";
import type { Pledge } from "#app/modules/campaigns/pledge.ts";
import { requireCampaign } from "#app/modules/campaigns/require-campaign.server.ts";
import { confirmAskTranslation } from "#app/modules/campaigns/write-ask.server.ts";
import { withToken } from "#app/modules/evidence/with-token.ts";
import { may } from "#app/modules/identity/permissions.ts";
import { listNames } from "#app/modules/identity/person-store.server.ts";
import { listWinsOfCampaign } from "#app/modules/wins/win-origin-store.server.ts";
import { AskCard } from "#app/parts/campaigns/ask-card.tsx";
import {
  CampaignActs,
  CampaignFacts,
  Summary,
  Themes,
} from "#app/parts/campaigns/campaign-page.tsx";
import {
  ActionsOfCampaign,
  CampaignDone,
  PledgesOfCampaign,
} from "#app/parts/campaigns/campaign-parts.tsx";
import { CampaignTags } from "#app/parts/campaigns/campaign-table.tsx";
import { OwnTitle, titleOf } from "#app/parts/campaigns/own-title.tsx";
import { TranslationNote } from "#app/parts/campaigns/translation-note.tsx";
import { EvidencePart } from "#app/parts/evidence/evidence-part.tsx";
import { useFormState } from "#app/parts/form-state.ts";
import { titled } from "#app/parts/page-title.ts";
import { found } from "#app/platform/http/found.server.ts";
import { readForm } from "#app/platform/http/read-form.server.ts";
import { newId } from "#app/shared/id.ts";
import { paths } from "#app/shared/paths.ts";
import { BackNavigation } from "#app/ui/back-link.tsx";
import { FormErrors } from "#app/ui/form-parts.tsx";

export const meta = titled(({ t }) => t("campaigns:list.campaign"));

export async function loader(args: LoaderFunctionArgs) {
  const { context, campaign } = await requireCampaign(args, "see-campaigns");
  const { reader } = context.db;
  const mayManage = may(context.actor.roles, "manage-campaigns");
  const asks = await listToldAsks(reader, campaign.id);
  const { leadId } = campaign;
  const answers = await listAnswersTo(reader, campaign.id);
  const wins = await listWinsOfCampaign(reader, campaign.id);
  const names = await listNames(reader, leadId === null ? [] : [leadId]);
  const pledges = await listPledgesOfCampaign(reader, campaign.id);
  return {
    ...{ campaign, mayManage, today: context.today },
    token: mayManage ? newId() : null,
    asks: asks.map((ask) => ({
      ...{ ask, token: mayManage ? newId() : null },
      answers: answersTo(ask, answers, pledges),
      wins: wins.filter(({ askId }) => askId === ask.id),
    })),
    actions: await listActionsOfCampaign(reader, campaign.id),
    evidence: (await listEvidence(reader, "campaign", campaign.id)).map(withToken),
    themes: await listThemesOf(reader, campaign.id),
    pledges,
    leadName: leadId === null ? null : (names.get(leadId) ?? null),
  };
}

/** With what is to be done about each: it is noted, written down as a pledge, or left. */
function answersTo(
  ask: ToldAsk,
  answers: readonly AskAnswer[],
  pledges: readonly Pick<Pledge, "askId" | "actionId">[],
) {
  const own = answers.filter(({ askId }) => askId === ask.id);
  return own.map((one) => {
    const { id, on } = one.action;
    const hasPledge = pledges.some(({ askId, actionId }) => askId === ask.id && actionId === id);
    return { ...one, next: carryOver(ask, { answer: one.answer, on, hasPledge }) };
  });
}

/** Says of the campaign's text, or of one of its asks, that the older language is right as it is. */
export async function action(args: ActionFunctionArgs) {
  const { context, campaign } = await requireCampaign(args);
  const form = await readForm(args, rightForm);
  if (!form.ok) return form.answer;
  const { token, version, ask: askId } = form.value;
  const order = { token, version, campaignId: campaign.id };
  const verdict =
    askId === null
      ? await confirmCampaignTranslation(context, order)
      : await confirmAskTranslation(context, {
          ...order,
          askId: found(await findAsk(context.db.reader, campaign.id, askId)).id,
        });
  if (!verdict.ok) return form.refuse(verdict);
  return redirect(`${paths(context.language).staffCampaign(campaign.id)}?done=right`);
}

export default function Campaign() {
  const { campaign, asks, themes, pledges, ...page } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const { language } = usePortal();
  const text = useText();
  const { t } = text;
  const { id } = campaign;
  return (
    <>
      <BackNavigation
        label={t("portal:back")}
        href={paths(language).staffCampaigns}
        text={t("campaigns:title")}
      />
      <FormErrors
        form={form}
        title={t("portal:error-summary.title", { count: form.errors.length })}
      />
      <CampaignDone />
      <h1 className="govuk-heading-xl">
        <OwnTitle record={campaign} />
      </h1>
      <p className="govuk-body">
        <CampaignTags campaign={campaign} />
      </p>
      <Summary campaign={campaign} />
      <TranslationNote record={campaign} token={page.token} about={titleOf(text, campaign)} />
      <CampaignFacts campaign={campaign} leadName={page.leadName} />
      {page.mayManage && <CampaignActs campaign={campaign} />}
      <Themes campaignId={id} themes={themes} mayManage={page.mayManage} />
      <h2 className="govuk-heading-l">{t("campaigns:campaign.asks")}</h2>
      {asks.length === 0 && <p className="govuk-body">{t("campaigns:campaign.no-asks")}</p>}
      {asks.map(({ ask, ...of }) => (
        <AskCard key={ask.id} ask={ask} {...of} />
      ))}
      <ActionsOfCampaign campaignId={id} actions={page.actions} mayManage={page.mayManage} />
      <EvidencePart
        subject={{ kind: "campaign", id, isPublished: campaign.publishedAt !== null }}
        title={t("record:sources")}
        size="l"
        evidence={page.evidence}
        mayManage={page.mayManage}
      />
      <PledgesOfCampaign pledges={pledges} today={page.today} />
    </>
  );
}
